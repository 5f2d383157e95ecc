package se.stafett.assessment.domain;

import se.stafett.care.Coded;

/** Where the rehabilitation that is needed is given. */
public enum Level implements Coded {
    INPATIENT_WARD("inpatient-ward"),
    INPATIENT_REHAB("inpatient-rehab"),
    PRIMARY_CARE("primary-care"),
    SPECIALIST_CLINIC("specialist-clinic"),
    HOME_TEAM("home-team"),
    MUNICIPAL("municipal");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
