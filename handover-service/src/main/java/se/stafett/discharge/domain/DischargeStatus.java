package se.stafett.discharge.domain;

import se.stafett.care.Coded;

/** Where the discharge stands. */
public enum DischargeStatus implements Coded {
    ADMITTED("admitted"),
    READY("ready"),
    LEFT("left"),
    CANCELLED("cancelled"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    DischargeStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
