package se.stafett.audit.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.plan.FieldChange;
import se.stafett.contracts.plan.ItemChange;
import se.stafett.contracts.plan.PlanChanges;

/**
 * One thing that reads otherwise.
 *
 * @param from what it said; absent when it said nothing
 * @param to what it says; absent when it says nothing any more
 */
record ChangedField(
        String what, @Nullable JsonNode from, @Nullable JsonNode to) {
    /** What stands above the table already. */
    private static final Set<String> ELSEWHERE = Set.of("version", "patientRef");

    static List<ChangedField> between(ObjectNode before, ObjectNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        List<ChangedField> changed = new ArrayList<>();
        for (String name : names) {
            JsonNode was = before.get(name);
            JsonNode now = after.get(name);
            boolean empty = was == null && now.isContainerNode() && now.isEmpty();
            if (!ELSEWHERE.contains(name) && !empty && !(was == null ? now == null : was.equals(now))) {
                changed.add(new ChangedField(name, was, now));
            }
        }
        return changed;
    }

    static List<ChangedField> of(PlanChanges changes) {
        Stream<ChangedField> plan =
                changes.plan().stream().map(field -> new ChangedField(field.field(), field.from(), field.to()));
        Stream<ChangedField> items = Stream.concat(
                changes.goals().stream().flatMap(goal -> of("goal", goal)),
                changes.interventions().stream().flatMap(one -> of("intervention", one)));
        return Stream.concat(plan, items).toList();
    }

    private static Stream<ChangedField> of(String kind, ItemChange item) {
        String name = kind + " \"" + item.words() + "\" " + item.change();
        return item.fields().isEmpty()
                ? Stream.of(new ChangedField(name, null, null))
                : item.fields().stream().map(field -> of(name, field));
    }

    private static ChangedField of(String name, FieldChange field) {
        return new ChangedField(name + ": " + field.field(), field.from(), field.to());
    }
}
