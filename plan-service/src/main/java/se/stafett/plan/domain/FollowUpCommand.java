package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;

/** Takes over what a follow-up of the plan came to. */
public sealed interface FollowUpCommand extends WorkCommand {

    /**
     * Reports that a follow-up was concluded.
     *
     * @param unit the unit that followed the plan up
     * @param goals how far each goal that was followed up has been reached
     * @param nextReview the next day of review, if the plan goes on with one
     * @param closing why and after which dialogue the plan ends, if it does
     */
    record TakeOutcome(HsaId unit, List<GoalOutcome> goals, Optional<LocalDate> nextReview, Optional<Closing> closing)
            implements FollowUpCommand {
        public TakeOutcome {
            goals = List.copyOf(goals);
        }

        /** What is left of it for a plan that has absorbed the one that was followed up: the goals, which live on there. */
        public TakeOutcome ofGoalsAlone() {
            return new TakeOutcome(unit, goals, Optional.empty(), Optional.empty());
        }
    }

    record GoalOutcome(UUID goal, Achievement achievement) {}

    record Closing(ClosingReason reason, Dialogue dialogue) {}
}
