package se.stafett.trials.custody;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.plan.domain.Addressed;
import se.stafett.plan.domain.CustodyCommand.HandOver;
import se.stafett.plan.domain.Item;
import se.stafett.plan.domain.MergeDecider;
import se.stafett.plan.domain.OpenPlan;
import se.stafett.plan.domain.PairCommand;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.domain.PlanCommand;
import se.stafett.plan.domain.PlanDecider;
import se.stafett.plan.domain.PlanEvent;

/** plan-service: one patient's plans, every version of each, and the orders that have been carried out. */
final class Plans {
    private final Map<UUID, List<Plan>> versions = new LinkedHashMap<>();
    private final Map<UUID, UUID> mergedInto = new HashMap<>();
    private final Set<UUID> carriedOut = new HashSet<>();

    Optional<UUID> begin(PlanCommand command, Context context) {
        UUID id = context.newId("plan", 0);
        versions.put(id, new ArrayList<>(List.of(Plan.notDrafted())));
        return ask(id, command, context) ? Optional.of(id) : Optional.empty();
    }

    boolean ask(UUID id, PlanCommand command, Context context) {
        return switch (PlanDecider.decide(latest(id), command, context)) {
            case Decision.Rejected<PlanEvent> refused -> false;
            case Decision.Accepted<PlanEvent> accepted -> {
                int index = 0;
                for (PlanEvent event : accepted.events()) {
                    happened(id, event, context.eventId(index++));
                }
                yield true;
            }
        };
    }

    void merge(UUID id, UUID absorbed, PairCommand command, Context context) {
        if (MergeDecider.decide(latest(id), latest(absorbed), command, context)
                instanceof Decision.Accepted<Addressed> accepted) {
            int index = 0;
            for (Addressed addressed : accepted.events()) {
                happened(addressed.plan(), addressed.event(), context.eventId(index++));
            }
            mergedInto.put(absorbed, id);
        }
    }

    /** As the automation does it: once, at the plan in which the items are now, and nowhere if that has ended. */
    void handOver(UUID id, HandOver command, Context context) {
        if (carriedOut.contains(context.commandId())) {
            return;
        }
        if (latest(id) instanceof OpenPlan) {
            if (ask(id, command, context)) {
                carriedOut.add(context.commandId());
            }
        } else if (mergedInto.containsKey(id)) {
            handOver(mergedInto.get(id), command, context);
        }
    }

    private void happened(UUID id, PlanEvent event, UUID eventId) {
        List<Plan> history = versions.get(id);
        history.add(history.getLast().after(event, eventId));
    }

    Plan latest(UUID id) {
        return versions.get(id).getLast();
    }

    /** The plan as it was at a version, which the plan has reached. */
    Plan at(UUID id, int version) {
        return versions.get(id).get(version);
    }

    int version(UUID id) {
        return versions.get(id).size() - 1;
    }

    Optional<UUID> absorbing(UUID id) {
        return Optional.ofNullable(mergedInto.get(id));
    }

    List<UUID> ids() {
        return List.copyOf(versions.keySet());
    }

    /**
     * Which unit answers for each open item of all open plans.
     *
     * @throws IllegalStateException when an item is open in two plans, and so has two owners
     */
    Map<UUID, HsaId> custody() {
        return versions.values().stream()
                .map(List::getLast)
                .flatMap(Plans::open)
                .collect(toMap(Item::id, Item::responsible, Plans::twoOwners, TreeMap::new));
    }

    private static HsaId twoOwners(HsaId one, HsaId other) {
        throw new IllegalStateException("an item is open in two plans, at " + one.value() + " and " + other.value());
    }

    private static Stream<Item> open(Plan plan) {
        return plan instanceof OpenPlan open ? open.items().open().stream() : Stream.empty();
    }
}
