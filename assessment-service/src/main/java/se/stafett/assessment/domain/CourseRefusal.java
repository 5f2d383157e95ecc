package se.stafett.assessment.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why the assessment does not go on to its next state. */
sealed interface CourseRefusal extends AssessmentRefusal {

    record AssessmentAlreadyOpened(UUID assessment) implements CourseRefusal, NotNow {}

    record AssessmentIsNotOpen(AssessmentStatus status) implements CourseRefusal, NotNow {}

    record NeedNotDescribed(String at) implements CourseRefusal, NotSound {}

    record DescribedWithoutNeed(String at) implements CourseRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case AssessmentAlreadyOpened refusal -> "assessment-already-opened";
            case AssessmentIsNotOpen refusal -> "assessment-is-not-open";
            case NeedNotDescribed refusal -> "need-not-described";
            case DescribedWithoutNeed refusal -> "described-without-need";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case AssessmentAlreadyOpened refusal -> Optional.empty();
            case AssessmentIsNotOpen refusal -> Optional.empty();
            case NeedNotDescribed refusal -> Optional.of(refusal.at());
            case DescribedWithoutNeed refusal -> Optional.of(refusal.at());
        };
    }
}
