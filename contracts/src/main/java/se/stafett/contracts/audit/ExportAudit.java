package se.stafett.contracts.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import se.stafett.contracts.audit.BadExport.Reason;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.seal.EntryBundle;
import se.stafett.contracts.seal.LogTile;
import se.stafett.contracts.seal.MalformedSeal;
import se.stafett.contracts.seal.SignedNote;

/**
 * Audits an export in a folder; {@link ExportWriter} says how one looks. Reads each file once, in bounded memory.
 */
public final class ExportAudit {
    private static final long PROGRESS_EVERY = 100_000;

    private final Path folder;
    private final List<ExportedLog> logs;

    private ExportAudit(Path folder, List<ExportedLog> logs) {
        this.folder = folder;
        this.logs = logs;
    }

    /**
     * Opens an export.
     *
     * @throws BadExport if there is none, or none that this program can read
     */
    public static ExportAudit open(Path folder) {
        return new ExportAudit(folder, List.copyOf(Manifest.read(folder)));
    }

    /** The logs that it holds. */
    public List<ExportedLog> logs() {
        return logs;
    }

    /**
     * The checkpoints that lie in the export; what lies there may have been chosen by whoever made it.
     *
     * @throws BadExport if one of them cannot be read
     */
    public List<SignedNote> checkpoints(ExportedLog log) {
        Path place = folder.resolve(log.folder()).resolve("checkpoints");
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        List<SignedNote> notes = new ArrayList<>();
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.sorted().toList()) {
                notes.add(SignedNote.parse(Files.readAllBytes(file)));
            }
        } catch (MalformedSeal e) {
            throw new BadExport(
                    Reason.CORRUPT, log.folder() + "/checkpoints", "holds what is no signed note: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(place.toString(), e);
        }
        return notes;
    }

    /**
     * Audits one log.
     *
     * @param witnessed checkpoints from elsewhere, such as a witness's own records; those in the export are added to them
     * @param progress told how many events have been read, now and then
     * @throws BadExport if something is missing or cannot be read
     */
    public AuditReport verify(ExportedLog log, Trust trust, Collection<SignedNote> witnessed, LongConsumer progress) {
        List<SignedNote> checkpoints = new ArrayList<>(witnessed);
        checkpoints.addAll(checkpoints(log));
        LogAudit audit = new LogAudit(log.source(), trust, checkpoints);
        leaves(log, audit);
        long[] events = {0};
        log.lanes().forEach((lane, count) -> {
            String name = laneFile(log.source(), lane);
            long found = new Lines(folder.resolve(name), name).forEach(event -> {
                take(audit, event, log.source(), lane, name);
                if (++events[0] % PROGRESS_EVERY == 0) {
                    progress.accept(events[0]);
                }
            });
            if (found != count) {
                throw new BadExport(Reason.TRUNCATED, name, "has " + found + " lines, not " + count);
            }
        });
        return audit.end();
    }

    private static void take(LogAudit audit, LogEvent event, String source, int lane, String name) {
        if (!event.source().equals(source) || event.lane() != lane) {
            throw new BadExport(
                    Reason.MIXED_UP, name, "holds an event of lane " + event.lane() + " of " + event.source());
        }
        audit.event(event);
    }

    private void leaves(ExportedLog log, LogAudit audit) {
        for (long first = 0; first < log.leaves(); first += LogTile.FULL) {
            EntryBundle bundle =
                    new EntryBundle(first / LogTile.FULL, (int) Math.min(LogTile.FULL, log.leaves() - first));
            String name = log.folder() + "/" + bundle.path();
            try {
                bundle.read(Files.readAllBytes(folder.resolve(name))).forEach(audit::leaf);
            } catch (NoSuchFileException e) {
                throw new BadExport(Reason.TRUNCATED, name, "is missing");
            } catch (MalformedSeal e) {
                throw new BadExport(Reason.CORRUPT, name, "is no bundle of entries: " + e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
    }

    static String laneFile(String source, int lane) {
        return source.substring(1) + "/lane/" + "%02d".formatted(lane) + ".ndjson";
    }
}
