package se.stafett.discharge.domain;

import se.stafett.care.Coded;

/** What the receivers get to know. */
public enum InformationKind implements Coded {
    CARE_SUMMARY("care-summary"),
    MEDICATION_LIST("medication-list"),
    NURSING_SUMMARY("nursing-summary"),
    REHABILITATION_PLAN("rehabilitation-plan"),
    ASSISTIVE_DEVICES("assistive-devices"),
    APPOINTMENTS("appointments"),
    OTHER("other");

    private final String code;

    InformationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
