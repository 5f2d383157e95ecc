package se.stafett.followup.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a follow-up comes to.
 *
 * @param morePossible whether more interventions can meet the goals; asked when they are not met
 * @param nextReview the next day of review, when the plan goes on
 */
public record Conclusion(
        Outcome outcome,
        boolean goalsMet,
        Optional<Boolean> morePossible,
        Dialogue dialogue,
        Optional<LocalDate> nextReview,
        Optional<OutcomeCode> code) {

    boolean leavesMoreToDo() {
        return morePossible.orElse(false);
    }
}
