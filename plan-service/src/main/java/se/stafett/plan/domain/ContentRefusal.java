package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why the plan's own words, people and lists stay as they are. */
sealed interface ContentRefusal extends PlanRefusal {

    record NothingIsTold() implements ContentRefusal, NotSound {}

    record NothingChanges() implements ContentRefusal, NotNow {}

    record TooMany(String at, int max) implements ContentRefusal, NotSound {}

    record ParticipantNotFound(UUID participant) implements ContentRefusal, NotFound {}

    record AlreadyTakesPart(UUID participant) implements ContentRefusal, NotNow {}

    record ProfessionalWithoutUnit() implements ContentRefusal, NotSound {}

    record NoCallGuidance() implements ContentRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case NothingIsTold refusal -> "nothing-is-told";
            case NothingChanges refusal -> "nothing-changes";
            case TooMany refusal -> "too-many";
            case ParticipantNotFound refusal -> "participant-not-found";
            case AlreadyTakesPart refusal -> "already-takes-part";
            case ProfessionalWithoutUnit refusal -> "professional-without-unit";
            case NoCallGuidance refusal -> "no-call-guidance";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case TooMany refusal -> Optional.of(refusal.at);
            case ProfessionalWithoutUnit refusal -> Optional.of("unit");
            case NoCallGuidance refusal -> Optional.of("entries");
            case NothingIsTold refusal -> Optional.empty();
            case NothingChanges refusal -> Optional.empty();
            case ParticipantNotFound refusal -> Optional.empty();
            case AlreadyTakesPart refusal -> Optional.empty();
        };
    }
}
