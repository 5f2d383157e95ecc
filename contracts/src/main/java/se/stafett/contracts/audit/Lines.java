package se.stafett.contracts.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.audit.BadExport.Reason;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.BrokenLine;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.LogEvent;

/** The events of one file, line by line, in the memory of one line. */
public final class Lines {
    private static final int LONGEST = 4 << 20;

    private final Path file;
    private final String name;
    private byte[] buffer = new byte[256 << 10];
    private int filled;
    private long read;

    /** @param name of the file, as people are told of it */
    public Lines(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /** Gives each event to the taker; answers with how many there were. */
    public long forEach(Consumer<LogEvent> taker) {
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer, filled, buffer.length - filled);
                    count >= 0;
                    count = in.read(buffer, filled, buffer.length - filled)) {
                int searched = filled;
                filled += count;
                take(searched, taker);
            }
        } catch (NoSuchFileException e) {
            throw new BadExport(Reason.TRUNCATED, name, "is missing");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        if (filled > 0) {
            throw new BadExport(Reason.TRUNCATED, name, "breaks off in line " + (read + 1));
        }
        return read;
    }

    /** Takes all whole lines, and moves what is left to the front. */
    private void take(int searched, Consumer<LogEvent> taker) {
        int begin = 0;
        for (int at = Bytes.find(buffer, '\n', searched, filled);
                at < filled;
                at = Bytes.find(buffer, '\n', begin, filled)) {
            read++;
            taker.accept(event(begin, at));
            begin = at + 1;
        }
        System.arraycopy(buffer, begin, buffer, 0, filled - begin);
        filled -= begin;
        if (filled == buffer.length) {
            if (filled >= LONGEST) {
                throw new BadExport(Reason.CORRUPT, where(read + 1), "is longer than any event");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }

    private LogEvent event(int from, int end) {
        @Nullable LogEvent plain = PlainLine.read(buffer, from, end);
        if (plain != null) {
            return plain;
        }
        try {
            return EventLine.read(new String(buffer, from, end - from, StandardCharsets.UTF_8));
        } catch (BrokenLine | BrokenHeader e) {
            throw new BadExport(Reason.CORRUPT, where(read), String.valueOf(e.getMessage()));
        }
    }

    private String where(long line) {
        return name + " line " + line;
    }
}
