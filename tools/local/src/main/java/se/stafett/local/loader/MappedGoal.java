package se.stafett.local.loader;

import java.util.Optional;

/**
 * A goal as it is to be proposed.
 *
 * @param achievement FHIR's achievement code, when the source or a rule gives one
 * @param note what is said with the achievement
 * @param made whether the loader made it because the source has none
 */
record MappedGoal(String words, Standing standing, Optional<String> achievement, String note, boolean made) {

    /** What happens to it after it was proposed. */
    enum Standing {
        PROPOSED,
        ACCEPTED,
        REJECTED,
        WITHDRAWN,
        ENTERED_IN_ERROR
    }

    boolean isAccepted() {
        return standing == Standing.ACCEPTED;
    }
}
