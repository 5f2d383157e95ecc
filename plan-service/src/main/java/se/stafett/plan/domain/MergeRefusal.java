package se.stafett.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why two plans stay as they are. */
public sealed interface MergeRefusal extends PlanRefusal {

    record OtherPlanNotFound(UUID plan) implements MergeRefusal, NotFound {}

    record SamePlan() implements MergeRefusal, NotSound {}

    record PlansOfDifferentPatients() implements MergeRefusal, NotSound {}

    record OtherPlanIsNotOpen(UUID plan, PlanStatus status) implements MergeRefusal, NotNow {}

    record OtherPlanHasChanged(UUID plan, long version) implements MergeRefusal, NotNow {}

    record MergeNotFound(UUID merge) implements MergeRefusal, NotFound {}

    record ItemsAreEntangled(List<UUID> items) implements MergeRefusal, NotNow {
        public ItemsAreEntangled {
            items = List.copyOf(items);
        }
    }

    @Override
    default String code() {
        return switch (this) {
            case OtherPlanNotFound refusal -> "other-plan-not-found";
            case SamePlan refusal -> "same-plan";
            case PlansOfDifferentPatients refusal -> "plans-of-different-patients";
            case OtherPlanIsNotOpen refusal -> "other-plan-is-not-open";
            case OtherPlanHasChanged refusal -> "other-plan-has-changed";
            case MergeNotFound refusal -> "merge-not-found";
            case ItemsAreEntangled refusal -> "items-are-entangled";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case OtherPlanHasChanged refusal -> Optional.of("absorbVersion");
            case OtherPlanNotFound refusal -> Optional.empty();
            case SamePlan refusal -> Optional.empty();
            case PlansOfDifferentPatients refusal -> Optional.empty();
            case OtherPlanIsNotOpen refusal -> Optional.empty();
            case MergeNotFound refusal -> Optional.empty();
            case ItemsAreEntangled refusal -> Optional.empty();
        };
    }
}
