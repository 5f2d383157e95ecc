package se.stafett.followup.domain;

import static se.stafett.care.Requirement.require;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.followup.domain.AutomaticCommand.EndWithPlan;
import se.stafett.followup.domain.AutomaticCommand.FollowCustody;
import se.stafett.followup.domain.AutomaticCommand.FollowReviewDate;
import se.stafett.followup.domain.AutomaticCommand.PassTime;
import se.stafett.followup.domain.ContentRefusal.NothingChanges;
import se.stafett.followup.domain.CourseEvent.FollowUpCancelled;
import se.stafett.followup.domain.CourseEvent.FollowUpMoved;
import se.stafett.followup.domain.CourseEvent.FollowUpRescheduled;
import se.stafett.followup.domain.CourseEvent.FollowUpScheduled;
import se.stafett.followup.domain.CourseRefusal.ItIsNotTimeYet;
import se.stafett.followup.domain.CourseRefusal.PlanHasNoReviewDate;
import se.stafett.followup.domain.CourseRefusal.PlanIsInForce;
import se.stafett.followup.domain.CourseRefusal.PlanIsNotInForce;
import se.stafett.followup.domain.CourseRefusal.PlanVersionIsKnown;

/**
 * Whether a follow-up comes of a plan, and whether it follows where the plan goes. A version of the plan that is known already
 * changes nothing, so that it does not matter how often, or in which order, the plan's versions are told again.
 */
record AutomaticDecider(Patience patience) {

    static Decision<FollowUpEvent> schedule(ScheduleFollowUp command, Context context) {
        PlanSnapshot plan = command.plan();
        return require(plan.status().isInForce(), new PlanIsNotInForce(plan.status()))
                .thenDecide(() -> plan.reviewDate()
                        .map(day -> Decision.<FollowUpEvent>accepted(new FollowUpScheduled(
                                context.newId("follow-up", 0),
                                plan.patient(),
                                plan.id(),
                                plan.version(),
                                FollowingUnit.first(plan),
                                day)))
                        .orElseGet(() -> Decision.rejected(new PlanHasNoReviewDate(plan.id()))));
    }

    Decision<FollowUpEvent> decide(OngoingFollowUp followUp, AutomaticCommand command, Context context) {
        return switch (command) {
            case FollowReviewDate changed ->
                isNews(followUp, changed.plan(), () -> reschedule(followUp, changed.plan()));
            case FollowCustody changed -> isNews(followUp, changed.plan(), () -> move(followUp, changed.plan()));
            case EndWithPlan ended -> isNews(followUp, ended.plan(), () -> end(ended.plan()));
            case PassTime pass -> pass(followUp, context);
        };
    }

    private static Decision<FollowUpEvent> isNews(
            OngoingFollowUp followUp, PlanSnapshot plan, Supplier<Decision<FollowUpEvent>> decision) {
        return require(plan.version() > followUp.content().planVersion(), new PlanVersionIsKnown(plan.version()))
                .thenDecide(decision);
    }

    private static Decision<FollowUpEvent> reschedule(OngoingFollowUp followUp, PlanSnapshot plan) {
        return require(plan.status().isInForce(), new PlanIsNotInForce(plan.status()))
                .thenDecide(() -> plan.reviewDate()
                        .filter(day -> !day.equals(followUp.content().dueOn()))
                        .map(day -> Decision.<FollowUpEvent>accepted(new FollowUpRescheduled(day, plan.version())))
                        .orElseGet(() -> Decision.rejected(new NothingChanges())));
    }

    private static Decision<FollowUpEvent> move(OngoingFollowUp followUp, PlanSnapshot plan) {
        return FollowingUnit.of(plan)
                .filter(unit -> !unit.equals(followUp.unit()))
                .map(unit -> Decision.<FollowUpEvent>accepted(new FollowUpMoved(followUp.unit(), unit, plan.version())))
                .orElseGet(() -> Decision.rejected(new NothingChanges()));
    }

    private static Decision<FollowUpEvent> end(PlanSnapshot plan) {
        return plan.status()
                .ending()
                .map(cause -> Decision.<FollowUpEvent>accepted(
                        new FollowUpCancelled(plan.id(), plan.version(), cause, Optional.empty())))
                .orElseGet(() -> Decision.rejected(new PlanIsInForce(plan.status())));
    }

    private Decision<FollowUpEvent> pass(OngoingFollowUp followUp, Context context) {
        List<FollowUpEvent> passed = patience.passed(followUp, context.now());
        return require(!passed.isEmpty(), new ItIsNotTimeYet(followUp.content().dueOn()))
                .thenDecide(() -> new Decision.Accepted<>(passed));
    }
}
