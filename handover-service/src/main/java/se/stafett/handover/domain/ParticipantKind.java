package se.stafett.handover.domain;

import se.stafett.care.Coded;

/** What someone is who takes part. */
public enum ParticipantKind implements Coded {
    PROFESSIONAL("professional"),
    PATIENT("patient"),
    RELATIVE("relative"),
    OTHER("other");

    private final String code;

    ParticipantKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
