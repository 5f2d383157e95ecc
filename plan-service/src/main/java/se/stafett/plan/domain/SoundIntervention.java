package se.stafett.plan.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;

import java.time.LocalDate;
import java.util.UUID;
import se.stafett.care.Context;
import se.stafett.care.Requirement;
import se.stafett.plan.domain.ContentRefusal.TooMany;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotOpen;
import se.stafett.plan.domain.GoalRefusal.GoalNotFound;
import se.stafett.plan.domain.InterventionRefusal.SelfCareBySomeoneElse;
import se.stafett.plan.domain.InterventionRefusal.ServesNoGoal;

/** What an intervention must say to make sense. */
final class SoundIntervention {

    private static final int MOST_GOALS_SERVED = 20;

    private SoundIntervention() {}

    static Requirement isSound(InterventionContent content, OpenPlan plan, Context context) {
        return servesOpenGoals(content, plan.content().items())
                .and(!content.isSelfCareBySomeoneElse(), new SelfCareBySomeoneElse())
                .and(content.schedule()
                        .map(schedule -> isInOrder(schedule, context.today()))
                        .orElse(nothing()));
    }

    private static Requirement servesOpenGoals(InterventionContent content, Items items) {
        Requirement served = require(!content.goals().isEmpty(), new ServesNoGoal())
                .and(content.goals().size() <= MOST_GOALS_SERVED, new TooMany("goals", MOST_GOALS_SERVED));
        for (UUID goal : content.goals()) {
            served = served.and(isOpenGoal(goal, items));
        }
        return served;
    }

    private static Requirement isOpenGoal(UUID id, Items items) {
        return items.goal(id)
                .map(goal -> require(goal.isOpen(), new GoalIsNotOpen(id, goal.status())))
                .orElseGet(() -> require(false, new GoalNotFound(id)));
    }

    private static Requirement isInOrder(Schedule schedule, LocalDate today) {
        Requirement from = schedule.from()
                .map(day -> Days.canBePlanned("schedule.from", day, today))
                .orElse(nothing());
        Requirement to = schedule.to()
                .map(day -> Days.canBePlanned("schedule.to", day, today)
                        .and(Days.inOrder("schedule.to", schedule.from().orElse(day), day)))
                .orElse(nothing());
        return from.and(to);
    }
}
