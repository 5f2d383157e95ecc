package se.stafett.assessment.domain;

import se.stafett.care.Coded;

/** Where the whole assessment stands. */
public enum AssessmentStatus implements Coded {
    OPEN("open"),
    CONCLUDED("concluded"),
    CANCELLED("cancelled"),
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    AssessmentStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
