package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** Why an accepted item did not move after all. */
public enum KeptBecause implements Coded {
    /** It has been done, stopped or withdrawn. */
    ENDED("ended"),
    /** Another handover was completed first. */
    NOT_THE_SENDERS("not-the-senders"),
    /** It is not in this plan, or no longer. */
    NOT_IN_THE_PLAN("not-in-the-plan");

    private final String code;

    KeptBecause(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
