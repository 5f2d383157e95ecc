package se.stafett.plan.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.stafett.care.PlainText;

/** Takes the whole plan from one state to the next. */
public sealed interface CourseCommand extends WorkCommand {

    /**
     * Records the patient's position on the plan as it stands; a draft becomes active, unless the patient disagrees.
     *
     * @param otherActivePlans a fact, not a wish: the patient's other plans that are active or on hold now
     */
    record RecordAgreement(Position position, Optional<PlainText> reason, Set<UUID> otherActivePlans)
            implements CourseCommand {
        public RecordAgreement {
            otherActivePlans = Set.copyOf(otherActivePlans);
        }
    }

    record HoldPlan(PlainText reason) implements CourseCommand {}

    record ResumePlan() implements CourseCommand {}

    record ClosePlan(ClosingReason reason, Optional<PlainText> note, Dialogue dialogue) implements CourseCommand {}
}
