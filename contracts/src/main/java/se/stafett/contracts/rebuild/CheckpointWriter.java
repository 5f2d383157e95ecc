package se.stafett.contracts.rebuild;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDocument;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.contracts.protection.ProtectedPayload;

/** Writes a checkpoint line by line; the last line holds the hash of all bytes before it. */
final class CheckpointWriter {
    private final OutputStream out;
    private final MessageDigest digest = LaneDigest.sha256();

    CheckpointWriter(OutputStream out) {
        this.out = out;
    }

    void write(PlanRebuild rebuild, String log) throws IOException {
        line(object().put("format", Checkpoint.FORMAT).put("log", log).put("fold", PlanFold.EDITION));
        for (Map.Entry<LaneId, LaneChain> lane : rebuild.lanes().entrySet()) {
            line(lane(lane.getKey(), lane.getValue()));
        }
        Shelf shelf = rebuild.shelf();
        for (Map.Entry<UUID, Place> plan : List.copyOf(shelf.places().entrySet())) {
            line(plan(rebuild, plan.getKey(), plan.getValue()));
        }
        String end = HexFormat.of().formatHex(digest.digest());
        out.write(bytes(object().put("end", end)));
        out.flush();
    }

    private static ObjectNode lane(LaneId id, LaneChain lane) {
        ObjectNode json = object().put("source", id.source())
                .put("lane", id.lane())
                .put("position", lane.head().position())
                .put("hash", lane.head().hash().toString());
        LaneHalt halt = lane.halt();
        if (halt != null) {
            json.set("halt", HaltReport.write(halt));
        }
        return json;
    }

    private static ObjectNode plan(PlanRebuild rebuild, UUID id, Place place) {
        ObjectNode json = object().put("plan", id.toString())
                .put("source", place.lane().source())
                .put("lane", place.lane().lane())
                .put("kid", place.kid().toString())
                .put("version", place.version());
        CurrentPlan plan = rebuild.shelf().plans().get(id);
        if (plan != null) {
            switch (rebuild.keys().find(place.kid())) {
                case KeyAnswer.Granted granted -> {
                    byte[] document = PlanDocument.write(plan).toString().getBytes(StandardCharsets.UTF_8);
                    return json.put("sealed", ProtectedPayload.seal(granted.key(), id, document));
                }
                case KeyAnswer.Refused refused -> rebuild.shelf().hide(id, place, refused.reason());
            }
        }
        return json.put("refused", rebuild.shelf().unreadable().get(id));
    }

    private void line(ObjectNode json) throws IOException {
        byte[] bytes = bytes(json);
        digest.update(bytes);
        out.write(bytes);
    }

    private static byte[] bytes(ObjectNode json) {
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
