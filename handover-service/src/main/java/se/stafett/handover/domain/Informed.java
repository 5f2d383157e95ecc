package se.stafett.handover.domain;

import se.stafett.care.Coded;

/** Who is told something. */
public enum Informed implements Coded {
    PATIENT("patient"),
    RELATIVE("relative");

    private final String code;

    Informed(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
