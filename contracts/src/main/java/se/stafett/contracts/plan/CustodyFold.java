package se.stafett.contracts.plan;

import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class CustodyFold {
    private CustodyFold() {}

    static void apply(PlanBuilder plan, CustodyMoved event, Happening happening) {
        happening.require(Statuses.OPEN_PLAN.contains(plan.status), "the plan is not open");
        if (plan.goals.stream().anyMatch(goal -> goal.id().equals(event.item()))) {
            PlanGoal goal = GoalFold.find(plan, event.item(), happening);
            require(Statuses.OPEN_GOAL.contains(goal.status()), goal.responsible(), event, happening);
            plan.goals = Lists.replaced(plan.goals, goal, goal.withResponsible(event.to()));
        } else {
            PlanIntervention one = InterventionFold.find(plan, event.item(), happening);
            require(Statuses.OPEN_INTERVENTION.contains(one.status()), one.responsible(), event, happening);
            plan.interventions = Lists.replaced(plan.interventions, one, one.withResponsible(event.to()));
        }
    }

    private static void require(boolean open, String responsible, CustodyMoved event, Happening happening) {
        happening.require(open, "the item has ended");
        happening.require(responsible.equals(event.from()), "the unit that gives it up does not have it");
    }
}
