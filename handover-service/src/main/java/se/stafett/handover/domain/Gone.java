package se.stafett.handover.domain;

import se.stafett.care.Coded;

/** Why there is nothing left of an item that its sender could hand over. */
public enum Gone implements Coded {
    ENDED("ended"),
    LEFT_THE_SENDER("left-the-sender"),
    NOT_IN_PLAN("not-in-plan"),
    PLAN_NOT_OPEN("plan-not-open");

    private final String code;

    Gone(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
