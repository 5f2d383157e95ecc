package se.stafett.handover.domain;

import se.stafett.care.Coded;

/** What someone's unit, or someone, has to do with the handover. */
public enum Part implements Coded {
    INVITING("inviting"),
    ARRIVING("arriving"),
    LEAVING("leaving"),
    REMAINING("remaining"),
    INFORMED("informed");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
