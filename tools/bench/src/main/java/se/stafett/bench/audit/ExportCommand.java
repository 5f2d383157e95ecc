package se.stafett.bench.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./stafett bench export}. */
@Command(
        name = "export",
        description = {
            "Writes a sealed export of so many invented events, to audit: some 1.4 GB a million. Prints what to say to",
            "./stafett audit to have it verified, and to see one patient's plan in it."
        })
public final class ExportCommand implements Callable<Integer> {
    private static final long EVERY = 500_000;

    @Option(names = "--to", paramLabel = "<folder>", required = true, description = "Made if it is not there.")
    private @Nullable Path to;

    @Option(
            names = "--events",
            paramLabel = "<number>",
            defaultValue = "1000000",
            description = "How many (default: ${DEFAULT-VALUE}).")
    private long events;

    @Override
    public Integer call() throws IOException {
        Path folder = Objects.requireNonNull(to).toAbsolutePath();
        BigExport export = BigExport.write(folder, Math.max(InventedLog.EVENTS_A_PLAN, events), written -> {
            if (written % EVERY == 0) {
                System.err.println(String.format(Locale.ROOT, "%,d events", written));
            }
        });
        System.out.println("./stafett audit " + String.join(" ", export.verify()));
        System.out.println("./stafett audit " + String.join(" ", export.replay()) + " --from " + export.folder());
        return 0;
    }
}
