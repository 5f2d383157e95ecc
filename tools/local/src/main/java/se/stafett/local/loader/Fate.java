package se.stafett.local.loader;

/** What becomes of a care plan here, by the status that it has in the source. */
enum Fate {
    DRAFT,
    ACTIVE,
    ON_HOLD,
    CLOSED_GOALS_MET,
    CLOSED_NO_FURTHER_BENEFIT,
    REVOKED,
    ENTERED_IN_ERROR;

    /** Whether it takes the place of the patient's one active plan. */
    boolean isLive() {
        return this == ACTIVE || this == ON_HOLD;
    }

    /** Whether it was agreed once. */
    boolean wasAgreed() {
        return isLive() || this == CLOSED_GOALS_MET || this == CLOSED_NO_FURTHER_BENEFIT || this == REVOKED;
    }
}
