package se.stafett.followup.domain;

import java.util.Optional;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why what was found does not go on record. */
sealed interface ContentRefusal extends FollowUpRefusal {

    record NothingChanges() implements ContentRefusal, NotNow {}

    record TooMany(String at, int max) implements ContentRefusal, NotSound {}

    record TellsForAnother(Teller teller) implements ContentRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case NothingChanges refusal -> "nothing-changes";
            case TooMany refusal -> "too-many";
            case TellsForAnother refusal -> "tells-for-another";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case NothingChanges refusal -> Optional.empty();
            case TooMany refusal -> Optional.of(refusal.at());
            case TellsForAnother refusal -> Optional.of("teller");
        };
    }
}
