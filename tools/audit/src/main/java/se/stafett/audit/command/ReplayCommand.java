package se.stafett.audit.command;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.stafett.audit.patient.Streams;

@Command(
        name = "replay",
        description = {
            "Shows all that a patient had, as recorded at a moment: plans, custody, deadlines.",
            "Reads one scan of the patient's share of the log."
        },
        footerHeading = "%nExample:%n",
        footer = "  ./stafett audit replay --patient <ref> --as-of 2026-11-20T09:30:00Z")
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private PatientOptions options = new PatientOptions();

    @Option(names = "--as-of", paramLabel = "<time>", description = "RFC 3339 (default: the end of the log).")
    private @Nullable Instant asOf;

    @Override
    public Integer call() {
        var events = options.events();
        Instant moment = asOf == null ? events.getLast().envelope().recordedAt() : asOf;
        return options.print(new Replay(options.patient(), moment, Streams.asOf(moment, events)));
    }
}
