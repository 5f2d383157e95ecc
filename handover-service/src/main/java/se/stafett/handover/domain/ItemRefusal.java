package se.stafett.handover.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;
import se.stafett.care.Refusal.NotSound;

/** Why an item is not handed over, or not to that unit. */
sealed interface ItemRefusal extends HandoverRefusal {
    record ItemNotFound(UUID item) implements ItemRefusal, NotFound {}

    record ItemAlreadyIncluded(UUID item) implements ItemRefusal, NotNow {}

    record PlanIsNotOpen(UUID plan) implements ItemRefusal, NotNow {}

    record ItemNotInPlan(UUID item) implements ItemRefusal, NotNow {}

    record ItemHasEnded(UUID item) implements ItemRefusal, NotNow {}

    record ItemIsNotTheSenders(UUID item) implements ItemRefusal, NotNow {}

    record OfferedToTheSender() implements ItemRefusal, NotSound {}

    record AlreadyOffered(UUID item, HsaId to) implements ItemRefusal, NotNow {}

    record ItemIsAccepted(UUID item) implements ItemRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case ItemNotFound refusal -> "item-not-found";
            case ItemAlreadyIncluded refusal -> "item-already-included";
            case PlanIsNotOpen refusal -> "plan-is-not-open";
            case ItemNotInPlan refusal -> "item-not-in-plan";
            case ItemHasEnded refusal -> "item-has-ended";
            case ItemIsNotTheSenders refusal -> "item-is-not-the-senders";
            case OfferedToTheSender refusal -> "offered-to-the-sender";
            case AlreadyOffered refusal -> "already-offered";
            case ItemIsAccepted refusal -> "item-is-accepted";
        };
    }

    @Override
    default Optional<String> field() {
        return this instanceof OfferedToTheSender ? Optional.of("to") : Optional.empty();
    }
}
