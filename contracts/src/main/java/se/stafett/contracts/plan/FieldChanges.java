package se.stafett.contracts.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is different between two documents, field by field. Lists are compared as wholes: their order says something. */
final class FieldChanges {
    private FieldChanges() {}

    /** In the order in which the fields stand in the documents, those of the earlier first. */
    static List<FieldChange> between(ObjectNode before, ObjectNode after) {
        List<FieldChange> changes = new ArrayList<>();
        add(changes, "", before, after);
        return changes;
    }

    private static void add(List<FieldChange> changes, String path, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode from = before.path(name);
            JsonNode to = after.path(name);
            if (from.isObject() || to.isObject()) {
                add(changes, path + name + ".", from, to);
            } else if (!from.equals(to)) {
                changes.add(new FieldChange(path + name, present(from), present(to)));
            }
        }
    }

    private static @Nullable JsonNode present(JsonNode value) {
        return value.isMissingNode() ? null : value;
    }
}
