package se.stafett.indicator.domain;

import se.stafett.care.Coded;

/** Where the rehabilitation that a patient needs is given, by the latest assessment that found a need. */
public enum CareLevel implements Coded {
    INPATIENT_WARD("inpatient-ward"),
    INPATIENT_REHAB("inpatient-rehab"),
    PRIMARY_CARE("primary-care"),
    SPECIALIST_CLINIC("specialist-clinic"),
    HOME_TEAM("home-team"),
    MUNICIPAL("municipal"),
    /** No need had been found yet, as when a plan was drawn up without an assessment. */
    UNKNOWN("unknown");

    private final String code;

    CareLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
