package se.stafett.followup.domain;

import se.stafett.care.Coded;

/** Why a follow-up does not take place. */
public enum Cause implements Coded {
    BY_UNIT("by-unit"),
    PLAN_CLOSED("plan-closed"),
    PLAN_MERGED("plan-merged"),
    PLAN_IN_ERROR("plan-in-error");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
