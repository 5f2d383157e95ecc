package se.stafett.trials.custody;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Patient;
import se.stafett.handover.domain.HandoverCommand;
import se.stafett.handover.domain.InitiateHandover;
import se.stafett.handover.domain.ItemKind;
import se.stafett.handover.domain.PlanCopy;
import se.stafett.handover.domain.PlanItem;
import se.stafett.handover.domain.PlanSnapshot;
import se.stafett.plan.domain.DraftedPlan;
import se.stafett.plan.domain.Goal;
import se.stafett.plan.domain.Item;
import se.stafett.plan.domain.OpenPlan;

/** A plan as handover-service knows it: as of the version that has arrived, and followed to where a merge took it. */
record LateCopy(Plans plans, Map<UUID, Integer> arrived, UUID plan, Patient patient) {
    /** All of it that the command needs. */
    PlanCopy knownFor(HandoverCommand command) {
        return new PlanCopy(
                asKnown(),
                command instanceof InitiateHandover initiate ? atVersion(initiate.planVersion()) : Optional.empty());
    }

    private Optional<PlanSnapshot> asKnown() {
        Optional<PlanSnapshot> known = atVersion(arrived.get(plan));
        return known.filter(PlanSnapshot::open).isPresent()
                ? known
                : plans.absorbing(plan)
                        .flatMap(other -> new LateCopy(plans, arrived, other, patient).asKnown())
                        .or(() -> known);
    }

    private Optional<PlanSnapshot> atVersion(long version) {
        return version < 1 || version > arrived.get(plan)
                ? Optional.empty()
                : plans.at(plan, (int) version).drafted().map(this::snapshot);
    }

    private PlanSnapshot snapshot(DraftedPlan drafted) {
        return new PlanSnapshot(
                drafted.id(),
                drafted.version(),
                patient,
                drafted instanceof OpenPlan,
                drafted.units(),
                items(drafted).map(LateCopy::item).toList());
    }

    private static Stream<Item> items(DraftedPlan drafted) {
        return Stream.concat(
                drafted.items().goals().values().stream(), drafted.items().interventions().values().stream());
    }

    private static PlanItem item(Item item) {
        return new PlanItem(
                item.id(),
                item instanceof Goal ? ItemKind.GOAL : ItemKind.INTERVENTION,
                item.responsible(),
                item.isOpen());
    }
}
