package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why a goal stays as it is. */
sealed interface GoalRefusal extends PlanRefusal {

    record GoalNotFound(UUID goal) implements GoalRefusal, NotFound {}

    record GoalIsNotOpen(UUID goal, GoalStatus status) implements GoalRefusal, NotNow {}

    record GoalIsNotProposed(UUID goal, GoalStatus status) implements GoalRefusal, NotNow {}

    record GoalIsNotAccepted(UUID goal, GoalStatus status) implements GoalRefusal, NotNow {}

    record NoAttainmentScale(UUID goal) implements GoalRefusal, NotSound {}

    record AttainmentContradictsAchievement() implements GoalRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case GoalNotFound refusal -> "goal-not-found";
            case GoalIsNotOpen refusal -> "goal-is-not-open";
            case GoalIsNotProposed refusal -> "goal-is-not-proposed";
            case GoalIsNotAccepted refusal -> "goal-is-not-accepted";
            case NoAttainmentScale refusal -> "no-attainment-scale";
            case AttainmentContradictsAchievement refusal -> "attainment-contradicts-achievement";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case NoAttainmentScale refusal -> Optional.of("gas");
            case AttainmentContradictsAchievement refusal -> Optional.of("gas");
            case GoalNotFound refusal -> Optional.empty();
            case GoalIsNotOpen refusal -> Optional.empty();
            case GoalIsNotProposed refusal -> Optional.empty();
            case GoalIsNotAccepted refusal -> Optional.empty();
        };
    }
}
