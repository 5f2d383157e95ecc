package se.stafett.plan.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal;
import se.stafett.plan.domain.AgreementRefusal.AnotherPlanIsActive;
import se.stafett.plan.domain.ContentEvent.ParticipantAdded;
import se.stafett.plan.domain.CourseEvent.PlanDrafted;
import se.stafett.plan.domain.GoalEvent.GoalProposed;
import se.stafett.plan.domain.InterventionEvent.InterventionPlanned;
import se.stafett.plan.domain.MergeEvent.PlanAbsorbed;
import se.stafett.plan.domain.MergeRefusal.OtherPlanHasChanged;
import se.stafett.plan.domain.PlanEvent;
import se.stafett.service.write.Accepted;
import se.stafett.service.write.Answers;

/** How commands on plans are answered. */
final class PlanAnswers implements Answers<PlanEvent> {

    @Override
    public Optional<UUID> created(List<? extends PlanEvent> events) {
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

    @Override
    public Object body(Accepted accepted) {
        return PlanAnswer.of(accepted);
    }

    @Override
    public String address() {
        return "/v1/plans/";
    }

    @Override
    public Refusal reserved(UUID holder) {
        return new AnotherPlanIsActive(holder);
    }

    @Override
    public Refusal changed(UUID other, long version) {
        return new OtherPlanHasChanged(other, version);
    }
}
