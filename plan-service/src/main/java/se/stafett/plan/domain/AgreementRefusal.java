package se.stafett.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why a plan is not agreed. */
public sealed interface AgreementRefusal extends PlanRefusal {

    record NoAcceptedGoal() implements AgreementRefusal, NotNow {}

    record GoalsWithoutIntervention(List<UUID> goals) implements AgreementRefusal, NotNow {
        public GoalsWithoutIntervention {
            goals = List.copyOf(goals);
        }
    }

    record NoReviewDate() implements AgreementRefusal, NotNow {}

    record ReviewDateHasPassed(LocalDate date) implements AgreementRefusal, NotNow {}

    record PositionNotExplained(Position position) implements AgreementRefusal, NotSound {}

    record AnotherPlanIsActive(UUID plan) implements AgreementRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case NoAcceptedGoal refusal -> "no-accepted-goal";
            case GoalsWithoutIntervention refusal -> "goals-without-intervention";
            case NoReviewDate refusal -> "no-review-date";
            case ReviewDateHasPassed refusal -> "review-date-has-passed";
            case PositionNotExplained refusal -> "position-not-explained";
            case AnotherPlanIsActive refusal -> "another-plan-is-active";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case PositionNotExplained refusal -> Optional.of("reason");
            case NoAcceptedGoal refusal -> Optional.empty();
            case GoalsWithoutIntervention refusal -> Optional.empty();
            case NoReviewDate refusal -> Optional.empty();
            case ReviewDateHasPassed refusal -> Optional.empty();
            case AnotherPlanIsActive refusal -> Optional.empty();
        };
    }
}
