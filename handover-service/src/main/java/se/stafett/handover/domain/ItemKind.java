package se.stafett.handover.domain;

import se.stafett.care.Coded;

/** What an item is in the plan. */
public enum ItemKind implements Coded {
    GOAL("goal"),
    INTERVENTION("intervention");

    private final String code;

    ItemKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
