package se.stafett.audit.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.audit.BadExport;
import se.stafett.contracts.audit.Lines;

/** One file of events, one a line, lanes and services mixed as they may be: a single share. */
final class FileSource implements LogSource {
    private static final long BYTES_AN_EVENT = 1_500;

    private final Path file;

    FileSource(Path file) {
        this.file = file;
        if (!Files.isReadable(file)) {
            throw new AuditFailure(ExitCode.NO_EXPORT, file + " cannot be read");
        }
    }

    @Override
    public List<Share> shares() {
        return List.of(new Share(0, 1, file.toFile().length() / BYTES_AN_EVENT));
    }

    @Override
    public void read(Share share, EventTaker taker) {
        try {
            new Lines(file, file.toString()).forEach(taker);
        } catch (BadExport bad) {
            throw BadExports.failure(bad);
        }
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void close() {
        // The file is closed when it has been read.
    }
}
