package se.stafett.discharge.domain;

import se.stafett.care.Coded;

/** Where a deadline stands at a moment. */
public enum DeadlineState implements Coded {
    NOT_STARTED("not-started"),
    RUNNING("running"),
    MET("met"),
    MET_LATE("met-late"),
    OVERDUE("overdue"),
    STOPPED("stopped");

    private final String code;

    DeadlineState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
