package se.stafett.contracts.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.EventJson;

/** What happened to goals and interventions between two versions of a plan. */
final class ItemChanges {
    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private ItemChanges() {}

    static List<ItemChange> ofGoals(List<PlanGoal> before, List<PlanGoal> after) {
        return between(before, after, ItemChanges::seen);
    }

    static List<ItemChange> ofInterventions(List<PlanIntervention> before, List<PlanIntervention> after) {
        return between(before, after, ItemChanges::seen);
    }

    private static <T> List<ItemChange> between(List<T> before, List<T> after, Function<T, Seen> seen) {
        Map<UUID, Seen> earlier = byId(before, seen);
        Map<UUID, Seen> later = byId(after, seen);
        List<ItemChange> changes = new ArrayList<>();
        later.values().stream()
                .map(now -> change(earlier.get(now.id()), now))
                .flatMap(Optional::stream)
                .forEach(changes::add);
        earlier.values().stream()
                .filter(then -> !later.containsKey(then.id()))
                .map(then -> new ItemChange(then.id(), ItemChange.GONE, then.words(), List.of()))
                .forEach(changes::add);
        return changes;
    }

    private static Optional<ItemChange> change(@Nullable Seen then, Seen now) {
        List<FieldChange> fields = FieldChanges.between(then == null ? NOTHING : then.says(), now.says());
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        String what =
                then == null ? ItemChange.ADDED : then.open() && !now.open() ? ItemChange.ENDED : ItemChange.CHANGED;
        return Optional.of(new ItemChange(now.id(), what, now.words(), fields));
    }

    private static <T> Map<UUID, Seen> byId(List<T> items, Function<T, Seen> seen) {
        Map<UUID, Seen> byId = new LinkedHashMap<>();
        items.stream().map(seen).forEach(one -> byId.put(one.id(), one));
        return byId;
    }

    private static Seen seen(PlanGoal goal) {
        return new Seen(
                goal.id(), goal.content().words(), Statuses.OPEN_GOAL.contains(goal.status()), EventJson.write(goal));
    }

    private static Seen seen(PlanIntervention one) {
        return new Seen(
                one.id(),
                one.content().description(),
                Statuses.OPEN_INTERVENTION.contains(one.status()),
                EventJson.write(one));
    }

    /** An item as a reader sees it: without its id, and without where it came from, which never changes. */
    private record Seen(UUID id, String words, boolean open, ObjectNode says) {
        Seen {
            says = says.without(List.of("id", "provenance"));
        }
    }
}
