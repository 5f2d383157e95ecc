package se.stafett.assessment.domain;

import se.stafett.care.Coded;

/** Who does the work: the patient, one profession, or several together. */
public enum WayOfWorking implements Coded {
    SELF_CARE("self-care"),
    UNIMODAL("unimodal"),
    TEAM("team");

    private final String code;

    WayOfWorking(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
