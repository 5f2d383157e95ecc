package se.stafett.store.inbox;

/** Tells a failure of the effect from one of the inbox's own statements. */
final class EffectFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    EffectFailed(Throwable cause) {
        super(cause);
    }

    /** What went wrong, without what the event says: the type of the failure and where it came from. */
    String reason() {
        Throwable cause = getCause();
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
