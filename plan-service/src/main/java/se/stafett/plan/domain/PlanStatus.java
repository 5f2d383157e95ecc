package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** Where the whole plan stands. */
public enum PlanStatus implements Coded {
    DRAFT("draft"),
    ACTIVE("active"),
    ON_HOLD("on-hold"),
    COMPLETED("completed"),
    REVOKED("revoked"),
    MERGED("merged"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    PlanStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
