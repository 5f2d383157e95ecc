package se.stafett.assessment.domain;

import java.util.Optional;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why nothing more is said in the assessment. */
sealed interface ContentRefusal extends AssessmentRefusal {

    record NothingIsTold() implements ContentRefusal, NotSound {}

    record NothingChanges() implements ContentRefusal, NotNow {}

    record TooMany(String at, int max) implements ContentRefusal, NotSound {}

    record NoSuchExtent(int extent) implements ContentRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case NothingIsTold refusal -> "nothing-is-told";
            case NothingChanges refusal -> "nothing-changes";
            case TooMany refusal -> "too-many";
            case NoSuchExtent refusal -> "no-such-extent";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case NothingIsTold refusal -> Optional.empty();
            case NothingChanges refusal -> Optional.empty();
            case TooMany refusal -> Optional.of(refusal.at());
            case NoSuchExtent refusal -> Optional.of("extent");
        };
    }
}
