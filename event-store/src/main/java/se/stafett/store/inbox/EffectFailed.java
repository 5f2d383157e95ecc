package se.stafett.store.inbox;

/** Tells a failure of the effect from one of the inbox's own statements. */
final class EffectFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    EffectFailed(Throwable cause) {
        super(cause);
        StackTraceElement[] trace = cause.getStackTrace();
        this.reason = cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** What went wrong, without what the event says: the type of the failure and where it came from. */
    String reason() {
        return reason;
    }
}
