package se.stafett.indicator.domain;

import se.stafett.care.Coded;

/** What kind of number an indicator gives. */
public enum Measure implements Coded {
    COUNT("count"),
    SHARE("share"),
    DURATION("duration");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
