package se.stafett.handover.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.Patient;

/**
 * A plan at one version, as far as handing it over needs it.
 *
 * @param open whether work on the whole plan goes on
 * @param units all that take part in it
 * @param items all its goals and interventions, those that have ended too
 */
public record PlanSnapshot(
        UUID plan, long version, Patient patient, boolean open, Set<HsaId> units, List<PlanItem> items) {
    public PlanSnapshot {
        units = Set.copyOf(units);
        items = List.copyOf(items);
    }

    /** The open goals and interventions that the unit answers for. */
    List<ListedItem> answeredForBy(HsaId unit) {
        return items.stream()
                .filter(item -> item.isOpenAt(unit))
                .map(item -> new ListedItem(item.id(), item.kind()))
                .toList();
    }

    Optional<PlanItem> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Why the sender has nothing left to hand over of an item; empty when it is open, and the sender's. */
    Optional<Gone> gone(UUID item, HsaId sender) {
        if (!open) {
            return Optional.of(Gone.PLAN_NOT_OPEN);
        }
        return item(item).map(one -> one.gone(sender)).orElse(Optional.of(Gone.NOT_IN_PLAN));
    }
}
