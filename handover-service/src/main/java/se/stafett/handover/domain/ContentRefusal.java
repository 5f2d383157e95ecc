package se.stafett.handover.domain;

import java.util.Optional;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why nothing more is said in the handover. */
sealed interface ContentRefusal extends HandoverRefusal {
    record NothingChanges() implements ContentRefusal, NotNow {}

    record TooMany(String at, int max) implements ContentRefusal, NotSound {}

    record PositionNotExplained(Position position) implements ContentRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case NothingChanges refusal -> "nothing-changes";
            case TooMany refusal -> "too-many";
            case PositionNotExplained refusal -> "position-not-explained";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case NothingChanges refusal -> Optional.empty();
            case TooMany refusal -> Optional.of(refusal.at());
            case PositionNotExplained refusal -> Optional.of("reason");
        };
    }
}
