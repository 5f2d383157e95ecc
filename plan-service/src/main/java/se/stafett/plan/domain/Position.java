package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** The patient's position on the whole plan. */
public enum Position implements Coded {
    AGREED("agreed"),
    DISAGREED("disagreed"),
    UNABLE("unable");

    private final String code;

    Position(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
