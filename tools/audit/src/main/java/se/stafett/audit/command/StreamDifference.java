package se.stafett.audit.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.audit.patient.Standing;
import se.stafett.contracts.payload.EventJson;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanChanges;
import se.stafett.contracts.words.Language;

/**
 * What changed in one stream.
 *
 * @param since the version at the earlier moment, 0 if it had not begun
 * @param plan as a reader of the earlier version is told; absent for what is no plan, or had not begun
 * @param rows the same field by field, in plain words for a plan, and for all kinds
 */
record StreamDifference(
        String kind,
        UUID stream,
        long since,
        long version,
        @Nullable PlanChanges plan,
        List<ChangedField> rows) {

    static StreamDifference between(@Nullable Standing was, Standing now, Language language) {
        if (was != null && was.state() instanceof CurrentPlan before && now.state() instanceof CurrentPlan after) {
            PlanChanges changes = PlanChanges.between(before, after);
            return new StreamDifference(
                    now.kind(), now.id(), was.version(), now.version(), changes, ChangedField.of(changes, language));
        }
        ObjectNode before = was == null ? JsonNodeFactory.instance.objectNode() : was.document();
        return new StreamDifference(
                now.kind(),
                now.id(),
                was == null ? 0 : was.version(),
                now.version(),
                null,
                ChangedField.between(before, now.document()));
    }

    String heading() {
        return since == 0
                ? kind + " " + stream + " began, and stands at version " + version
                : kind + " " + stream + " from version " + since + " to " + version;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind)
                .put("stream", stream.toString())
                .put("since", since)
                .put("version", version);
        if (plan != null) {
            json.set("changes", EventJson.write(plan));
        }
        ArrayNode fields = json.putArray(plan == null ? "fields" : "told");
        rows.forEach(row -> fields.add(EventJson.write(row)));
        return json;
    }
}
