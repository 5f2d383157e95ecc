package se.stafett.local.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Every attempt to send a command, as NDJSON: a line {@code invoke} before it leaves, then {@code ok}, {@code fail} (it had
 * no effect) or {@code unknown}. Bodies are left out, since they tell of patients. May be shared by threads.
 */
public final class CommandLog implements AutoCloseable {
    private final @Nullable Writer out;

    private CommandLog(@Nullable Writer out) {
        this.out = out;
    }

    /** A log that keeps nothing. */
    public static CommandLog none() {
        return new CommandLog(null);
    }

    /**
     * A log in a file, which is written anew.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    public static CommandLog to(Path file) {
        try {
            return new CommandLog(Files.newBufferedWriter(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    void invoke(Command command, int attempt) {
        ObjectNode line = line("invoke", command, attempt).put("path", command.path());
        if (command.ifMatch() != null) {
            line.put("ifMatch", command.ifMatch());
        }
        write(line);
    }

    void settled(Command command, int attempt, Outcome outcome) {
        write(
                switch (outcome) {
                    case Outcome.Done done ->
                        line("ok", command, attempt)
                                .put("status", done.status())
                                .<ObjectNode>set("answer", done.body());
                    case Outcome.No no ->
                        line("fail", command, attempt)
                                .put("status", no.status())
                                .put("problem", no.code());
                    case Outcome.Unknown unknown ->
                        line("unknown", command, attempt).put("why", unknown.why());
                });
    }

    private static ObjectNode line(String op, Command command, int attempt) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("at", Instant.now().toString())
                .put("op", op)
                .put("key", command.key())
                .put("caller", command.caller().name())
                .put("attempt", attempt);
    }

    private synchronized void write(ObjectNode line) {
        if (out == null) {
            return;
        }
        try {
            out.write(line + "\n");
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException("the log of commands cannot be written", failed);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the log of commands cannot be closed", failed);
        }
    }
}
