package se.stafett.discharge.domain;

/** Thrown by the fold when an event cannot have happened to a discharge: the history is broken, and no decision may follow. */
public final class IllegalHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IllegalHistory(Discharge discharge, DischargeEvent event) {
        super(event.getClass().getSimpleName() + " cannot happen to "
                + discharge.getClass().getSimpleName() + " at version " + discharge.version());
    }
}
