package se.stafett.assessment.domain;

/** Thrown by the fold when an event cannot have happened to an assessment: the history is broken, and no decision may follow. */
public final class IllegalHistory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IllegalHistory(Assessment assessment, AssessmentEvent event) {
        super(event.getClass().getSimpleName() + " cannot happen to "
                + assessment.getClass().getSimpleName() + " at version " + assessment.version());
    }

    IllegalHistory(String what) {
        super(what);
    }
}
