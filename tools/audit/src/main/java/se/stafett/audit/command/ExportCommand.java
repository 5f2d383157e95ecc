package se.stafett.audit.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.audit.seal.ServiceSeal;
import se.stafett.audit.source.LogSource;
import se.stafett.contracts.audit.ExportWriter;
import se.stafett.local.stack.Service;

@Command(
        name = "export",
        description = {
            "Writes the log to a folder: each lane of each service one file, one event a line, still protected; with the services'",
            "newest signed checkpoints and the heads that they cover. Needs no patient's key.",
            "A folder becomes an export with its last file. One that is interrupted leaves nothing behind.",
        },
        footerHeading = "%nExample:%n",
        footer = "  ./stafett audit export --to /srv/audit/2026-11")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private LogOptions options = new LogOptions();

    @Mixin
    private ServiceOptions services = new ServiceOptions();

    @Option(names = "--to", paramLabel = "<folder>", required = true, description = "Made if it is not there.")
    private @Nullable Path to;

    @Option(
            names = "--without-seal",
            description = "The events alone; asks no service. So is every export of an export.")
    private boolean withoutSeal;

    @Override
    public Integer call() {
        Path folder = Objects.requireNonNull(to);
        try (ExportWriter writer = new ExportWriter(folder);
                Interruption interruption = Interruption.removes(writer)) {
            ExportedEvents events = write(writer, interruption);
            interruption.hold(writer::finish);
            return options.print(events.answer(folder));
        } catch (IOException unwritable) {
            throw new AuditFailure(
                    ExitCode.FAILED, "The export cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    /** The checkpoints come first: then every event that they cover has been recorded before the log is read. */
    private ExportedEvents write(ExportWriter writer, Interruption interruption) {
        Map<String, SealedHeads> seals = new TreeMap<>();
        if (!withoutSeal && options.from() == null) {
            for (Service service : Service.all()) {
                ServiceSeal seal = services.seal(service, options.stack().place());
                seal.newest().ifPresent(note -> seals.put("/" + service.name(), new SealedHeads(seal, note)));
            }
        }
        try (LogSource log = options.open()) {
            ExportedEvents events = new ExportedEvents(writer, seals, interruption);
            options.read(log, events);
            events.seal();
            return events;
        }
    }
}
