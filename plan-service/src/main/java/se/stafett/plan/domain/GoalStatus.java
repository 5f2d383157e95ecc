package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** Where a goal stands, in FHIR's words. */
public enum GoalStatus implements Coded {
    PROPOSED("proposed"),
    ACCEPTED("accepted"),
    REJECTED("rejected"),
    COMPLETED("completed"),
    CANCELLED("cancelled"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    GoalStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean isOpen() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
