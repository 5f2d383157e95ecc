package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The record of a running server: process id, start time, version. A process counts as ours only when it started when
 * the record says, since process ids are used again.
 */
record PidFile(Path file) {
    // the system's clock base can shift a little between two readings of the same start time
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** What a pid file says. */
    record Entry(long pid, Instant started, String version) {}

    void write(ProcessHandle process, String version) {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        List<String> lines = List.of("" + process.pid(), started.toString(), version);
        try {
            Files.createDirectories(Folders.of(file));
            Path partial = file.resolveSibling(file.getFileName() + ".new");
            Files.write(partial, lines);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw StackFailure.of(failed, file);
        }
    }

    Optional<Entry> read() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(new Entry(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2)));
        } catch (IOException failed) {
            throw StackFailure.of(failed, file);
        } catch (DateTimeException | NumberFormatException spoilt) {
            return Optional.empty();
        }
    }

    /** The recorded process if it lives and is the one recorded, not a later owner of its id. */
    Optional<ProcessHandle> process() {
        return read().flatMap(entry -> ProcessHandle.of(entry.pid())
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start ->
                                Duration.between(start, entry.started()).abs().compareTo(TOLERANCE) <= 0)
                        .isPresent()));
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw StackFailure.of(failed, file);
        }
    }
}
