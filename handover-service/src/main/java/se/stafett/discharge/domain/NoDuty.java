package se.stafett.discharge.domain;

import se.stafett.care.Coded;

/** Why the municipality has no payment duty. */
public enum NoDuty implements Coded {
    NO_MUNICIPALITY_CONCERNED("no-municipality-concerned"),
    NOT_NOTIFIED_READY("not-notified-ready"),
    READINESS_WITHDRAWN("readiness-withdrawn"),
    LEFT_BEFORE("left-before"),
    AGREED_OTHERWISE("agreed-otherwise"),
    DISCHARGE_ENDED("discharge-ended");

    private final String code;

    NoDuty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
