package se.stafett.handover.domain;

import se.stafett.care.Coded;

/** Whether the patient agrees. */
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
