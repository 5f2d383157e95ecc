package se.stafett.handover.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotNow;

/** Why the handover does not go on to its next state. */
public sealed interface CourseRefusal extends HandoverRefusal {
    record HandoverAlreadyInitiated(UUID handover) implements CourseRefusal, NotNow {}

    record HandoverIsNotOpen(HandoverStatus status) implements CourseRefusal, NotNow {}

    record PlanVersionNotKnown(long version, long known) implements CourseRefusal, NotNow {}

    record NothingToHandOver() implements CourseRefusal, NotNow {}

    record PositionNotRecorded() implements CourseRefusal, NotNow {}

    record ItemsUnsettled(List<UUID> items) implements CourseRefusal, NotNow {
        public ItemsUnsettled {
            items = List.copyOf(items);
        }
    }

    record NothingLeftToHandOver() implements CourseRefusal, NotNow {}

    record ResponsibilityHasMoved() implements CourseRefusal, NotNow {}

    record AlreadyInError() implements CourseRefusal, NotNow {}

    record NotDueYet() implements CourseRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case HandoverAlreadyInitiated refusal -> "handover-already-initiated";
            case HandoverIsNotOpen refusal -> "handover-is-not-open";
            case PlanVersionNotKnown refusal -> "plan-version-not-known";
            case NothingToHandOver refusal -> "nothing-to-hand-over";
            case PositionNotRecorded refusal -> "position-not-recorded";
            case ItemsUnsettled refusal -> "items-unsettled";
            case NothingLeftToHandOver refusal -> "nothing-left-to-hand-over";
            case ResponsibilityHasMoved refusal -> "responsibility-has-moved";
            case AlreadyInError refusal -> "already-in-error";
            case NotDueYet refusal -> "not-due-yet";
        };
    }

    @Override
    default Optional<String> field() {
        return this instanceof PlanVersionNotKnown ? Optional.of("planVersion") : Optional.empty();
    }
}
