package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** As what someone takes part. */
public enum ParticipantKind implements Coded {
    PROFESSIONAL("professional"),
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
