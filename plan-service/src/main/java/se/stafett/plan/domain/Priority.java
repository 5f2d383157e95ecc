package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** How much a goal matters beside the others. */
public enum Priority implements Coded {
    HIGH("high"),
    MEDIUM("medium"),
    LOW("low");

    private final String code;

    Priority(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
