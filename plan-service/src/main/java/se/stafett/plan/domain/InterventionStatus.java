package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** Where an intervention stands, in FHIR's words. */
public enum InterventionStatus implements Coded {
    NOT_STARTED("not-started"),
    IN_PROGRESS("in-progress"),
    COMPLETED("completed"),
    STOPPED("stopped"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    InterventionStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }
}
