package se.stafett.audit.second;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.LogEvent;

/** Writes plan-service's events to a file, one a line, still protected. */
public final class PlanLines implements Consumer<LogEvent>, AutoCloseable {
    private static final String PLANS = "/plan-service";

    private final Path file;
    private final BufferedWriter out;
    private boolean empty = true;

    public PlanLines(Path file) {
        this.file = file;
        try {
            this.out = Files.newBufferedWriter(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file.toString(), unwritable);
        }
    }

    @Override
    public void accept(LogEvent event) {
        if (event.source().equals(PLANS)) {
            empty = false;
            try {
                out.write(EventLine.write(event));
                out.write('\n');
            } catch (IOException unwritable) {
                throw new UncheckedIOException(file.toString(), unwritable);
            }
        }
    }

    Path file() {
        return file;
    }

    boolean isEmpty() {
        return empty;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file.toString(), unwritable);
        }
    }
}
