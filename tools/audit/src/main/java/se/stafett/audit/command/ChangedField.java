package se.stafett.audit.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.plan.PlanChanges;
import se.stafett.contracts.plan.ToldChange;
import se.stafett.contracts.words.Language;

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

    /** What changed in a plan, in plain words. */
    static List<ChangedField> of(PlanChanges changes, Language language) {
        return ToldChange.of(changes, language).stream()
                .map(told -> new ChangedField(told.what(), told.from(), told.to()))
                .toList();
    }
}
