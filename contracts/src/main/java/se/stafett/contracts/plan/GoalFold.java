package se.stafett.contracts.plan;

import java.util.Set;
import java.util.UUID;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class GoalFold {
    private static final Set<String> REACHED = Set.of("achieved", "sustaining");
    private static final Acceptance PENDING = new Acceptance("pending", null, null, null);
    /** A declined goal may be worded anew or accepted after all. */
    private static final Set<String> UNDER_DISCUSSION = Set.of(Statuses.PROPOSED, Statuses.ACCEPTED, Statuses.REJECTED);

    private GoalFold() {}

    static void apply(PlanBuilder plan, GoalEvent event, Happening happening) {
        happening.require(Statuses.OPEN_PLAN.contains(plan.status), "the plan is not open");
        switch (event) {
            case GoalProposed proposed -> propose(plan, proposed, happening);
            case GoalAccepted accepted -> {
                PlanGoal goal = discussed(plan, accepted.goal(), happening);
                Acceptance agree = new Acceptance("agree", accepted.given(), accepted.note(), null);
                replace(plan, goal, goal.withAcceptance(Statuses.ACCEPTED, agree));
            }
            case GoalDeclined declined -> {
                PlanGoal goal = discussed(plan, declined.goal(), happening);
                Acceptance disagree = new Acceptance("disagree", null, null, declined.reason());
                replace(plan, goal, goal.withAcceptance(Statuses.REJECTED, disagree));
                plan.agreementIsStale();
            }
            case GoalRevised revised -> {
                PlanGoal goal = discussed(plan, revised.goal(), happening);
                replace(plan, goal, goal.withContent(revised.content()).withAcceptance(Statuses.PROPOSED, PENDING));
                plan.agreementIsStale();
            }
            case GoalWithdrawn withdrawn -> {
                PlanGoal goal = discussed(plan, withdrawn.goal(), happening);
                replace(plan, goal, goal.ended(Statuses.CANCELLED, withdrawn.reason()));
                plan.agreementIsStale();
            }
            case GoalOutcomeRecorded outcome -> record(plan, outcome, happening);
            case GoalEnteredInError error -> {
                PlanGoal goal = find(plan, error.goal(), happening);
                happening.require(!goal.status().equals(Statuses.ENTERED_IN_ERROR), "the goal is in error already");
                replace(plan, goal, goal.ended(Statuses.ENTERED_IN_ERROR, error.reason()));
                plan.agreementIsStale();
            }
        }
    }

    static PlanGoal find(PlanBuilder plan, UUID id, Happening happening) {
        for (PlanGoal goal : plan.goals) {
            if (goal.id().equals(id)) {
                return goal;
            }
        }
        throw happening.unfit("the plan has no such goal");
    }

    private static PlanGoal discussed(PlanBuilder plan, UUID id, Happening happening) {
        PlanGoal goal = find(plan, id, happening);
        happening.require(UNDER_DISCUSSION.contains(goal.status()), "the goal has ended");
        return goal;
    }

    private static void propose(PlanBuilder plan, GoalProposed event, Happening happening) {
        Items.requireNew(plan, event.goal(), happening);
        plan.goals = Lists.with(
                plan.goals,
                new PlanGoal(
                        event.goal(),
                        event.content(),
                        Statuses.PROPOSED,
                        event.responsible(),
                        PENDING,
                        null,
                        null,
                        Provenance.of(happening)));
        plan.agreementIsStale();
    }

    private static void record(PlanBuilder plan, GoalOutcomeRecorded event, Happening happening) {
        PlanGoal goal = find(plan, event.goal(), happening);
        happening.require(
                Statuses.OPEN_GOAL.contains(goal.status()) || goal.status().equals(Statuses.COMPLETED),
                "the goal has ended without being reached");
        String reached = event.achievement().status();
        String status = REACHED.contains(reached)
                ? Statuses.COMPLETED
                : reached.equals("not-attainable") ? Statuses.CANCELLED : goal.status();
        replace(plan, goal, goal.withAchievement(status, event.achievement()));
    }

    private static void replace(PlanBuilder plan, PlanGoal before, PlanGoal after) {
        plan.goals = Lists.replaced(plan.goals, before, after);
    }
}
