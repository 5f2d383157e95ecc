package se.stafett.handover.domain;

/** Thrown by the fold when an event cannot have happened to a handover: the history is broken, and no decision may follow. */
public final class IllegalHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IllegalHistory(Handover handover, HandoverEvent event) {
        super(event.getClass().getSimpleName() + " cannot happen to "
                + handover.getClass().getSimpleName() + " at version " + handover.version());
    }

    IllegalHistory(String what) {
        super(what);
    }
}
