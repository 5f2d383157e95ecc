package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.mayNot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.ContentEvent.ReviewDateSet;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.CourseEvent.PlanClosed;
import se.stafett.plan.domain.FollowUpCommand.Closing;
import se.stafett.plan.domain.FollowUpCommand.GoalOutcome;
import se.stafett.plan.domain.FollowUpCommand.TakeOutcome;
import se.stafett.plan.domain.GoalEvent.GoalOutcomeRecorded;

/**
 * What the plan takes over of a concluded follow-up. It was decided on an earlier version of the plan: what no longer fits is
 * left out, and holds up nothing else.
 */
final class OutcomeDecider {

    private OutcomeDecider() {}

    /** No professional reports it: they conclude the follow-up, and the plan hears of it. */
    static Decision<PlanEvent> decide(OpenPlan plan, FollowUpCommand command, Context context) {
        if (!(context.actor() instanceof Actor.System)) {
            return mayNot(context.actor());
        }
        return switch (command) {
            case TakeOutcome take -> take(plan, take);
        };
    }

    private static Decision<PlanEvent> take(OpenPlan plan, TakeOutcome command) {
        List<PlanEvent> events = new ArrayList<>();
        command.goals().stream()
                .filter(outcome -> fits(plan.items(), outcome))
                .map(OutcomeDecider::recorded)
                .forEach(events::add);
        command.nextReview().map(ReviewDateSet::new).ifPresent(events::add);
        command.closing()
                .filter(closing -> endsNothingOfOthers(plan, command))
                .map(OutcomeDecider::closed)
                .ifPresent(events::add);
        return require(!events.isEmpty(), new NothingChanges()).thenDecide(() -> new Decision.Accepted<>(events));
    }

    private static boolean fits(Items items, GoalOutcome outcome) {
        Achievement achievement = outcome.achievement();
        return items.goal(outcome.goal())
                .filter(goal -> goal.isAccepted() || goal.status() == GoalStatus.COMPLETED)
                .filter(goal ->
                        achievement.attainment().isEmpty() || goal.content().isMeasuredByAttainment())
                .isPresent();
    }

    private static boolean endsNothingOfOthers(OpenPlan plan, TakeOutcome command) {
        return plan.phase().isInForce()
                && plan.items().unitsWithOpenItemsBesides(command.unit()).isEmpty();
    }

    private static PlanEvent recorded(GoalOutcome outcome) {
        return new GoalOutcomeRecorded(outcome.goal(), outcome.achievement());
    }

    private static PlanEvent closed(Closing closing) {
        return new PlanClosed(closing.reason(), Optional.empty(), closing.dialogue());
    }
}
