package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.PlainText;

/** Works on the plan's goals. */
public sealed interface GoalCommand extends WorkCommand {

    record ProposeGoal(GoalContent content) implements GoalCommand {}

    record AcceptGoal(UUID goal, AcceptanceWay given, Optional<PlainText> note) implements GoalCommand {}

    record DeclineGoal(UUID goal, PlainText reason) implements GoalCommand {}

    record ReviseGoal(UUID goal, GoalContent content, PlainText reason) implements GoalCommand {}

    record WithdrawGoal(UUID goal, PlainText reason) implements GoalCommand {}

    record RecordOutcome(UUID goal, Achievement achievement) implements GoalCommand {}

    record MarkGoalInError(UUID goal, PlainText reason) implements GoalCommand {}
}
