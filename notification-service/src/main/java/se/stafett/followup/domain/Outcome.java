package se.stafett.followup.domain;

import se.stafett.care.Coded;

/** Where a follow-up leads, by the generic model for rehabilitation. */
public enum Outcome implements Coded {
    /** The plan ends, after information and dialogue. */
    CLOSE("close"),
    /** More can be done: back to assessment. */
    LOOP_BACK("loop-back"),
    /** The plan goes on as it is. */
    CONTINUE("continue");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
