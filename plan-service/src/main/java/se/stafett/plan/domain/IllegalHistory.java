package se.stafett.plan.domain;

/** Thrown by the fold when an event cannot have happened to a plan: the history is broken, and no decision may follow. */
public final class IllegalHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IllegalHistory(Plan plan, PlanEvent event) {
        super(event.getClass().getSimpleName() + " cannot happen to "
                + plan.getClass().getSimpleName() + " at version " + plan.version());
    }

    IllegalHistory(String what) {
        super(what);
    }
}
