package se.stafett.webhook.domain;

import se.stafett.care.Coded;

/** Why there was no answer at all. */
public enum Trouble implements Coded {
    NAME_UNKNOWN("name-unknown"),
    TARGET_NOT_ALLOWED("target-not-allowed"),
    NOT_CONNECTED("not-connected"),
    NOT_SECURE("not-secure"),
    TIMED_OUT("timed-out"),
    HUNG_UP("hung-up"),
    GARBLED("garbled");

    private final String code;

    Trouble(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
