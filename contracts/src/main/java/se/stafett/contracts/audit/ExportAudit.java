package se.stafett.contracts.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
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
        return audited(log, audit, progress);
    }

    /**
     * Audits the chains of one log alone, without its seal; see {@link LogAudit#ofChains}.
     *
     * @param progress told how many events have been read, now and then
     * @throws BadExport if something is missing or cannot be read
     */
    public AuditReport verifyChains(ExportedLog log, LongConsumer progress) {
        return audited(log, LogAudit.ofChains(log.source()), progress);
    }

    private AuditReport audited(ExportedLog log, LogAudit audit, LongConsumer progress) {
        long[] events = {0};
        for (int lane : log.lanes().keySet()) {
            read(log, lane, event -> {
                audit.event(event);
                if (++events[0] % PROGRESS_EVERY == 0) {
                    progress.accept(events[0]);
                }
            });
        }
        return audit.end();
    }

    /**
     * Gives the events of a lane, in the order in which they stand there, in the memory of one.
     *
     * @throws BadExport if some are missing, cannot be read, or are of another log or lane
     */
    public void read(ExportedLog log, int lane, Consumer<LogEvent> taker) {
        String name = laneFile(log.source(), lane);
        long count = log.lanes().getOrDefault(lane, 0L);
        if (count == 0) {
            return;
        }
        long found = new Lines(folder.resolve(name), name).forEach(event -> {
            if (!event.source().equals(log.source()) || event.lane() != lane) {
                throw new BadExport(
                        Reason.MIXED_UP, name, "holds an event of lane " + event.lane() + " of " + event.source());
            }
            taker.accept(event);
        });
        if (found != count) {
            throw new BadExport(Reason.TRUNCATED, name, "has " + found + " lines, not " + count);
        }
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
