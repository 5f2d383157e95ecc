package se.stafett.handover.domain;

import se.stafett.care.Coded;

/** Where the whole handover stands. */
public enum HandoverStatus implements Coded {
    OPEN("open"),
    IN_MEETING("in-meeting"),
    COMPLETED("completed"),
    CANCELLED("cancelled"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    HandoverStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
