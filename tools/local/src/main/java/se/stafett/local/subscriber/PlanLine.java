package se.stafett.local.subscriber;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDigest;
import se.stafett.contracts.rebuild.PlanRebuild;

/**
 * What the subscriber tells of one plan: one line of NDJSON.
 *
 * @param version how many events have made it
 * @param lane lane of its events
 * @param position place of its last event in the lane
 * @param digest SHA-256 of its canonical JSON, in hex; empty when its key was refused
 * @param status the plan's status; {@code unreadable} when its key was refused
 */
public record PlanLine(UUID planId, long version, int lane, long position, String digest, String status) {
    private static final String UNREADABLE = "unreadable";

    static PlanLine of(PlanRebuild rebuild, LogEvent last) {
        return rebuild.plan(last.streamId())
                .map(plan -> of(plan, last))
                .orElseGet(() -> new PlanLine(
                        last.streamId(), last.streamVersion(), last.lane(), last.position(), "", UNREADABLE));
    }

    private static PlanLine of(CurrentPlan plan, LogEvent last) {
        return new PlanLine(
                plan.planId(), plan.version(), last.lane(), last.position(), PlanDigest.of(plan), plan.status());
    }

    /** @throws IllegalArgumentException when it is no such line */
    static PlanLine read(JsonNode json) {
        return new PlanLine(
                UUID.fromString(json.required("planId").asText()),
                json.required("version").longValue(),
                json.required("lane").intValue(),
                json.required("position").longValue(),
                json.required("digest").asText(),
                json.required("status").asText());
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("planId", planId.toString())
                .put("version", version)
                .put("lane", lane)
                .put("position", position)
                .put("digest", digest)
                .put("status", status);
    }
}
