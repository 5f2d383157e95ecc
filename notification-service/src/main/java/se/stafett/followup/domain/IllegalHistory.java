package se.stafett.followup.domain;

/** Thrown by the fold when an event cannot have happened to a follow-up: the history is broken, and no decision may follow. */
public final class IllegalHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IllegalHistory(FollowUp followUp, FollowUpEvent event) {
        super(event.getClass().getSimpleName() + " cannot happen to "
                + followUp.getClass().getSimpleName() + " at version " + followUp.version());
    }

    IllegalHistory(String what) {
        super(what);
    }
}
