package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.plan.domain.GoalCommand.AcceptGoal;
import se.stafett.plan.domain.GoalCommand.DeclineGoal;
import se.stafett.plan.domain.GoalCommand.MarkGoalInError;
import se.stafett.plan.domain.GoalCommand.ProposeGoal;
import se.stafett.plan.domain.GoalCommand.RecordOutcome;
import se.stafett.plan.domain.GoalCommand.ReviseGoal;
import se.stafett.plan.domain.GoalCommand.WithdrawGoal;
import se.stafett.plan.domain.InterventionCommand.CompleteIntervention;
import se.stafett.plan.domain.InterventionCommand.MarkInterventionInError;
import se.stafett.plan.domain.InterventionCommand.PlanIntervention;
import se.stafett.plan.domain.InterventionCommand.ReviseIntervention;
import se.stafett.plan.domain.InterventionCommand.StartIntervention;
import se.stafett.plan.domain.InterventionCommand.StopIntervention;

/** Which item a command is about; none when it makes a new one. */
final class Subjects {

    private Subjects() {}

    static Optional<UUID> of(GoalCommand command) {
        return switch (command) {
            case ProposeGoal propose -> Optional.empty();
            case AcceptGoal accept -> Optional.of(accept.goal());
            case DeclineGoal decline -> Optional.of(decline.goal());
            case ReviseGoal revise -> Optional.of(revise.goal());
            case WithdrawGoal withdraw -> Optional.of(withdraw.goal());
            case RecordOutcome outcome -> Optional.of(outcome.goal());
            case MarkGoalInError error -> Optional.of(error.goal());
        };
    }

    static Optional<UUID> of(InterventionCommand command) {
        return switch (command) {
            case PlanIntervention plan -> Optional.empty();
            case ReviseIntervention revise -> Optional.of(revise.intervention());
            case StartIntervention start -> Optional.of(start.intervention());
            case CompleteIntervention complete -> Optional.of(complete.intervention());
            case StopIntervention stop -> Optional.of(stop.intervention());
            case MarkInterventionInError error -> Optional.of(error.intervention());
        };
    }
}
