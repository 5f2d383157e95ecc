package se.stafett.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why the plan does not go on to its next state. */
sealed interface CourseRefusal extends PlanRefusal {

    record PlanAlreadyDrafted(UUID plan) implements CourseRefusal, NotNow {}

    record PlanIsNotOpen(PlanStatus status) implements CourseRefusal, NotNow {}

    record PlanIsNotActive(PlanStatus status) implements CourseRefusal, NotNow {}

    record PlanIsNotOnHold(PlanStatus status) implements CourseRefusal, NotNow {}

    record PlanIsOnHold() implements CourseRefusal, NotNow {}

    record ItemsAreStillOpen(List<UUID> items) implements CourseRefusal, NotNow {
        public ItemsAreStillOpen {
            items = List.copyOf(items);
        }
    }

    record NoGoalIsReached() implements CourseRefusal, NotNow {}

    record OtherUnitsHaveOpenItems(List<HsaId> units) implements CourseRefusal, NotNow {
        public OtherUnitsHaveOpenItems {
            units = List.copyOf(units);
        }
    }

    record ClosingNotExplained() implements CourseRefusal, NotSound {}

    record MissingDialogueNotExplained() implements CourseRefusal, NotSound {}

    @Override
    default String code() {
        return switch (this) {
            case PlanAlreadyDrafted refusal -> "plan-already-drafted";
            case PlanIsNotOpen refusal -> "plan-is-not-open";
            case PlanIsNotActive refusal -> "plan-is-not-active";
            case PlanIsNotOnHold refusal -> "plan-is-not-on-hold";
            case PlanIsOnHold refusal -> "plan-is-on-hold";
            case ItemsAreStillOpen refusal -> "items-are-still-open";
            case NoGoalIsReached refusal -> "no-goal-is-reached";
            case OtherUnitsHaveOpenItems refusal -> "other-units-have-open-items";
            case ClosingNotExplained refusal -> "closing-not-explained";
            case MissingDialogueNotExplained refusal -> "missing-dialogue-not-explained";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case NoGoalIsReached refusal -> Optional.of("reason");
            case ClosingNotExplained refusal -> Optional.of("note");
            case MissingDialogueNotExplained refusal -> Optional.of("dialogue.note");
            case PlanAlreadyDrafted refusal -> Optional.empty();
            case PlanIsNotOpen refusal -> Optional.empty();
            case PlanIsNotActive refusal -> Optional.empty();
            case PlanIsNotOnHold refusal -> Optional.empty();
            case PlanIsOnHold refusal -> Optional.empty();
            case ItemsAreStillOpen refusal -> Optional.empty();
            case OtherUnitsHaveOpenItems refusal -> Optional.empty();
        };
    }
}
