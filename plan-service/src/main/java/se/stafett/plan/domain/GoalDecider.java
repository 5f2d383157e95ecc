package se.stafett.plan.domain;

import static se.stafett.care.Requirement.nothing;
import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.byProfessional;
import static se.stafett.plan.domain.Acting.byResponsibleUnit;

import java.util.UUID;
import java.util.function.Function;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.Requirement;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.ContentRefusal.TooMany;
import se.stafett.plan.domain.GoalCommand.AcceptGoal;
import se.stafett.plan.domain.GoalCommand.DeclineGoal;
import se.stafett.plan.domain.GoalCommand.MarkGoalInError;
import se.stafett.plan.domain.GoalCommand.ProposeGoal;
import se.stafett.plan.domain.GoalCommand.RecordOutcome;
import se.stafett.plan.domain.GoalCommand.ReviseGoal;
import se.stafett.plan.domain.GoalCommand.WithdrawGoal;
import se.stafett.plan.domain.GoalEvent.GoalEnteredInError;
import se.stafett.plan.domain.GoalEvent.GoalOutcomeRecorded;
import se.stafett.plan.domain.GoalEvent.GoalProposed;
import se.stafett.plan.domain.GoalEvent.GoalRevised;
import se.stafett.plan.domain.GoalEvent.GoalWithdrawn;
import se.stafett.plan.domain.GoalRefusal.AttainmentContradictsAchievement;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotAccepted;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotOpen;
import se.stafett.plan.domain.GoalRefusal.GoalNotFound;
import se.stafett.plan.domain.GoalRefusal.NoAttainmentScale;
import se.stafett.plan.domain.RecordRefusal.AlreadyInError;

/** Whether goals come and change. The patient's own answer to a goal is in {@link AcceptanceDecider}. */
final class GoalDecider {

    private static final int MOST_GOALS = 200;
    private static final int MOST_ICF_CODES = 20;

    private GoalDecider() {}

    static Decision<PlanEvent> decide(OpenPlan plan, GoalCommand command, Context context) {
        return switch (command) {
            case ProposeGoal propose -> propose(plan, propose, context);
            case AcceptGoal accept ->
                onGoal(plan, accept.goal(), goal -> AcceptanceDecider.accept(goal, accept, context));
            case DeclineGoal decline ->
                onGoal(plan, decline.goal(), goal -> AcceptanceDecider.decline(goal, decline, context));
            case ReviseGoal revise -> byCustodian(plan, revise.goal(), context, goal -> revise(goal, revise, context));
            case WithdrawGoal withdraw -> byCustodian(plan, withdraw.goal(), context, goal -> withdraw(goal, withdraw));
            case RecordOutcome outcome -> byCustodian(plan, outcome.goal(), context, goal -> record(goal, outcome));
            case MarkGoalInError error -> byCustodian(plan, error.goal(), context, goal -> inError(goal, error));
        };
    }

    /** Whoever takes part may propose a goal, and answers for it from then on. */
    private static Decision<PlanEvent> propose(OpenPlan plan, ProposeGoal command, Context context) {
        int goals = plan.content().items().goals().size();
        return byProfessional(
                context,
                professional -> require(goals < MOST_GOALS, new TooMany("goals", MOST_GOALS))
                        .and(isSound(command.content(), context))
                        .then(new GoalProposed(context.newId("goal", 0), command.content(), professional.unit())));
    }

    /** A goal in new words is a new question to the patient, also when they said no to the old words. */
    private static Decision<PlanEvent> revise(Goal goal, ReviseGoal command, Context context) {
        return require(goal.isOpen() || goal.status() == GoalStatus.REJECTED, notOpen(goal))
                .and(!goal.content().equals(command.content()), new NothingChanges())
                .and(isSound(command.content(), context))
                .then(new GoalRevised(goal.id(), command.content(), command.reason()));
    }

    private static Decision<PlanEvent> withdraw(Goal goal, WithdrawGoal command) {
        return require(goal.isOpen(), notOpen(goal)).then(new GoalWithdrawn(goal.id(), command.reason()));
    }

    /** A goal that is reached is followed up too: is it sustained? */
    private static Decision<PlanEvent> record(Goal goal, RecordOutcome command) {
        Achievement outcome = command.achievement();
        return require(
                        goal.isAccepted() || goal.status() == GoalStatus.COMPLETED,
                        new GoalIsNotAccepted(goal.id(), goal.status()))
                .and(
                        outcome.attainment().isEmpty() || goal.content().isMeasuredByAttainment(),
                        new NoAttainmentScale(goal.id()))
                .and(!outcome.isContradictory(), new AttainmentContradictsAchievement())
                .then(new GoalOutcomeRecorded(goal.id(), outcome));
    }

    private static Decision<PlanEvent> inError(Goal goal, MarkGoalInError command) {
        return require(goal.status() != GoalStatus.ENTERED_IN_ERROR, new AlreadyInError())
                .then(new GoalEnteredInError(goal.id(), command.reason()));
    }

    private static Requirement isSound(GoalContent content, Context context) {
        return require(content.icf().size() <= MOST_ICF_CODES, new TooMany("icf", MOST_ICF_CODES))
                .and(content.targetDate()
                        .map(date -> Days.canBeTarget(date, context.today()))
                        .orElse(nothing()));
    }

    private static GoalIsNotOpen notOpen(Goal goal) {
        return new GoalIsNotOpen(goal.id(), goal.status());
    }

    private static Decision<PlanEvent> byCustodian(
            OpenPlan plan, UUID id, Context context, Function<Goal, Decision<PlanEvent>> decision) {
        return onGoal(plan, id, goal -> byResponsibleUnit(goal, context, professional -> decision.apply(goal)));
    }

    private static Decision<PlanEvent> onGoal(OpenPlan plan, UUID id, Function<Goal, Decision<PlanEvent>> decision) {
        return plan.content().items().goal(id).map(decision).orElseGet(() -> Decision.rejected(new GoalNotFound(id)));
    }
}
