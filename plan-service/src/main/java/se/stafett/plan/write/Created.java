package se.stafett.plan.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.plan.domain.ContentEvent.ParticipantAdded;
import se.stafett.plan.domain.CourseEvent.PlanDrafted;
import se.stafett.plan.domain.GoalEvent.GoalProposed;
import se.stafett.plan.domain.InterventionEvent.InterventionPlanned;
import se.stafett.plan.domain.MergeEvent.PlanAbsorbed;
import se.stafett.plan.domain.PlanEvent;

/** What a command brought into being, if it did. */
final class Created {
    private Created() {}

    static Optional<UUID> by(List<? extends PlanEvent> events) {
        PlanEvent first = events.getFirst();
        if (first instanceof PlanDrafted drafted) {
            return Optional.of(drafted.plan());
        }
        if (first instanceof GoalProposed goal) {
            return Optional.of(goal.goal());
        }
        if (first instanceof InterventionPlanned intervention) {
            return Optional.of(intervention.intervention());
        }
        if (first instanceof ParticipantAdded added) {
            return Optional.of(added.participant().id());
        }
        if (first instanceof PlanAbsorbed absorbed) {
            return Optional.of(absorbed.merge());
        }
        return Optional.empty();
    }
}
