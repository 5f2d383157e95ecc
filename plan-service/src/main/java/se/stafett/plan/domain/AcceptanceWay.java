package se.stafett.plan.domain;

import se.stafett.care.Coded;

/** How the patient's acceptance of a goal was given. */
public enum AcceptanceWay implements Coded {
    BY_PATIENT("by-patient"),
    IN_MEETING("in-meeting"),
    BY_REPRESENTATIVE("by-representative");

    private final String code;

    AcceptanceWay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
