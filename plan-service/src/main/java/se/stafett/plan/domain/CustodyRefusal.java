package se.stafett.plan.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Refusal.NotFound;
import se.stafett.care.Refusal.NotNow;

/** Why responsibility stays where it is. */
sealed interface CustodyRefusal extends PlanRefusal {

    record ItemNotFound(UUID item) implements CustodyRefusal, NotFound {}

    record ItemIsNotOpen(UUID item) implements CustodyRefusal, NotNow {}

    record AlreadyResponsible(UUID item, HsaId unit) implements CustodyRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case ItemNotFound refusal -> "item-not-found";
            case ItemIsNotOpen refusal -> "item-is-not-open";
            case AlreadyResponsible refusal -> "already-responsible";
        };
    }

    @Override
    default Optional<String> field() {
        return switch (this) {
            case AlreadyResponsible refusal -> Optional.of("to");
            case ItemNotFound refusal -> Optional.empty();
            case ItemIsNotOpen refusal -> Optional.empty();
        };
    }
}
