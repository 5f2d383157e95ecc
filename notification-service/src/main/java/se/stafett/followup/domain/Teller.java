package se.stafett.followup.domain;

import se.stafett.care.Coded;

/** Who tells how the time has been. */
public enum Teller implements Coded {
    PATIENT("patient"),
    RELATIVE("relative");

    private final String code;

    Teller(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
