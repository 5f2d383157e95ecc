package se.stafett.audit.outcome;

/** An audit cannot go on. The message is one line for people, and names nothing that a payload says. */
public final class AuditFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode exitCode;

    public AuditFailure(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    public AuditFailure(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
