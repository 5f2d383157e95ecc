package se.stafett.followup.domain;

import se.stafett.care.Coded;

/** How municipalities compare outcomes (KL, FSIII). */
public enum OutcomeCode implements Coded {
    CONTINUED("E1"),
    CHANGED_WITHIN_FRAME("E2"),
    ENDED("E3"),
    NEW_REFERRAL("E4");

    private final String code;

    OutcomeCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
