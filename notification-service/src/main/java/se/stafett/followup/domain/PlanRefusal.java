package se.stafett.followup.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why something does not fit the plan that is followed up. */
sealed interface PlanRefusal extends FollowUpRefusal {

    record GoalNotFound(UUID goal) implements PlanRefusal, NotFound {}

    record GoalIsNotAccepted(UUID goal) implements PlanRefusal, NotNow {}

    record NoAttainmentScale(UUID goal) implements PlanRefusal, NotSound {}

    record AttainmentContradictsAchievement() implements PlanRefusal, NotSound {}

    record InterventionNotFound(UUID intervention) implements PlanRefusal, NotSound {}

    record InterventionIsNoDevice(UUID intervention) implements PlanRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case GoalNotFound refusal -> "goal-not-found";
            case GoalIsNotAccepted refusal -> "goal-is-not-accepted";
            case NoAttainmentScale refusal -> "no-attainment-scale";
            case AttainmentContradictsAchievement refusal -> "attainment-contradicts-achievement";
            case InterventionNotFound refusal -> "intervention-not-found";
            case InterventionIsNoDevice refusal -> "intervention-is-no-device";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case GoalNotFound refusal -> Optional.empty();
            case GoalIsNotAccepted refusal -> Optional.empty();
            case NoAttainmentScale refusal -> Optional.of("gas");
            case AttainmentContradictsAchievement refusal -> Optional.of("gas");
            case InterventionNotFound refusal -> Optional.of("intervention");
            case InterventionIsNoDevice refusal -> Optional.of("intervention");
        };
    }
}
