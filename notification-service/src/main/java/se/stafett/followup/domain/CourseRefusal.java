package se.stafett.followup.domain;

import java.time.LocalDate;
import java.util.UUID;
import se.stafett.care.Refusal.NotNow;

/** Why the whole follow-up stays as it is. */
sealed interface CourseRefusal extends FollowUpRefusal {

    record FollowUpAlreadyScheduled(UUID followUp) implements CourseRefusal, NotNow {}

    record FollowUpIsNotOpen(FollowUpStatus status) implements CourseRefusal, NotNow {}

    record PlanIsNotInForce(PlanStatus status) implements CourseRefusal, NotNow {}

    record PlanIsInForce(PlanStatus status) implements CourseRefusal, NotNow {}

    record PlanHasNoReviewDate(UUID plan) implements CourseRefusal, NotNow {}

    record PlanVersionIsKnown(long version) implements CourseRefusal, NotNow {}

    record ItIsNotTimeYet(LocalDate dueOn) implements CourseRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case FollowUpAlreadyScheduled refusal -> "follow-up-already-scheduled";
            case FollowUpIsNotOpen refusal -> "follow-up-is-not-open";
            case PlanIsNotInForce refusal -> "plan-is-not-in-force";
            case PlanIsInForce refusal -> "plan-is-in-force";
            case PlanHasNoReviewDate refusal -> "plan-has-no-review-date";
            case PlanVersionIsKnown refusal -> "plan-version-is-known";
            case ItIsNotTimeYet refusal -> "it-is-not-time-yet";
        };
    }
}
