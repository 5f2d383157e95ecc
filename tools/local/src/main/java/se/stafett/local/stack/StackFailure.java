package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.Path;

/** Why the stack, or a server in it, could not be started or stopped: one line for the person at the terminal. */
public final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What went wrong, as far as the caller can act on it. */
    public enum Kind {
        PORT_TAKEN,
        DISK_FULL,
        START_FAILED,
        STOP_FAILED,
        NOT_BUILT
    }

    private final Kind kind;

    public StackFailure(Kind kind, String line) {
        super(line);
        this.kind = kind;
    }

    private StackFailure(Kind kind, String line, IOException cause) {
        super(line, cause);
        this.kind = kind;
    }

    /** A failed read or write below {@code place}; a full disk is told apart from other causes. */
    public static StackFailure of(IOException cause, Path place) {
        String reason = String.valueOf(cause.getMessage());
        return reason.contains("No space left") || reason.contains("Disk quota")
                ? new StackFailure(Kind.DISK_FULL, "The disk that holds " + place + " is full.", cause)
                : new StackFailure(
                        Kind.START_FAILED, "Cannot write " + place + ": " + reason.replaceAll("\\s+", " "), cause);
    }

    public Kind kind() {
        return kind;
    }
}
