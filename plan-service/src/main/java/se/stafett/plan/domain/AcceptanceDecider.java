package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.byResponsibleUnit;
import static se.stafett.plan.domain.Acting.mayNot;

import java.util.function.Supplier;
import se.stafett.care.Actor;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.AccessRefusal.AcceptanceGivenByAnother;
import se.stafett.plan.domain.GoalCommand.AcceptGoal;
import se.stafett.plan.domain.GoalCommand.DeclineGoal;
import se.stafett.plan.domain.GoalEvent.GoalAccepted;
import se.stafett.plan.domain.GoalEvent.GoalDeclined;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotOpen;
import se.stafett.plan.domain.GoalRefusal.GoalIsNotProposed;

/** The patient's answer to a goal: given by themselves, or recorded by the unit that answers for the goal. */
final class AcceptanceDecider {

    private AcceptanceDecider() {}

    static Decision<PlanEvent> accept(Goal goal, AcceptGoal command, Context context) {
        return byPatientOrCustodian(
                goal,
                context,
                () -> require(isGivenAsSaid(command, context), new AcceptanceGivenByAnother(command.given()))
                        .and(goal.status() == GoalStatus.PROPOSED, new GoalIsNotProposed(goal.id(), goal.status()))
                        .then(new GoalAccepted(goal.id(), command.given(), command.note())));
    }

    /** A patient may say no at any time, also to what they once accepted. */
    static Decision<PlanEvent> decline(Goal goal, DeclineGoal command, Context context) {
        return byPatientOrCustodian(
                goal,
                context,
                () -> require(goal.isOpen(), new GoalIsNotOpen(goal.id(), goal.status()))
                        .then(new GoalDeclined(goal.id(), command.reason())));
    }

    private static boolean isGivenAsSaid(AcceptGoal command, Context context) {
        boolean byThePatient = context.actor() instanceof Actor.Patient;
        return byThePatient == (command.given() == AcceptanceWay.BY_PATIENT);
    }

    private static Decision<PlanEvent> byPatientOrCustodian(
            Goal goal, Context context, Supplier<Decision<PlanEvent>> decision) {
        return switch (context.actor()) {
            case Actor.Patient patient -> decision.get();
            case Actor.Professional professional -> byResponsibleUnit(goal, context, custodian -> decision.get());
            case Actor.Relative relative -> mayNot(relative);
            case Actor.System system -> mayNot(system);
            case Actor.Auditor auditor -> mayNot(auditor);
        };
    }
}
