package se.stafett.followup.domain;

import se.stafett.care.Coded;

/** How far a goal has been reached, in FHIR's words. */
public enum AchievementStatus implements Coded {
    IN_PROGRESS("in-progress"),
    IMPROVING("improving"),
    WORSENING("worsening"),
    NO_CHANGE("no-change"),
    ACHIEVED("achieved"),
    SUSTAINING("sustaining"),
    NOT_ACHIEVED("not-achieved"),
    NO_PROGRESS("no-progress"),
    NOT_ATTAINABLE("not-attainable");

    private final String code;

    AchievementStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean isMet() {
        return this == ACHIEVED || this == SUSTAINING;
    }
}
