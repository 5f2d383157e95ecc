package se.stafett.contracts.rebuild;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDocument;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.contracts.protection.UnreadablePayload;

/** Reads a checkpoint line by line into a new rebuild, and gives it away only when the last line says that it was whole. */
final class CheckpointReader {
    private static final JsonMapper JSON = new JsonMapper();

    private final CheckedLines lines;
    private final PlanRebuild rebuild;
    private final KeyLookup keys;

    CheckpointReader(InputStream in, KeyLookup keys) {
        this.lines = new CheckedLines(in);
        this.keys = keys;
        this.rebuild = new PlanRebuild(keys);
    }

    PlanRebuild read(String log) throws IOException, UnusableCheckpoint {
        heading(log);
        while (true) {
            byte[] line = lines.next();
            if (line == null) {
                throw UnusableCheckpoint.damaged("it is cut off");
            }
            JsonNode json = json(line);
            if (json.has("end")) {
                lines.requireEnd(json.path("end").asText());
                return rebuild;
            }
            take(json);
        }
    }

    private void heading(String log) throws IOException, UnusableCheckpoint {
        byte[] line = lines.next();
        JsonNode heading = line == null ? null : jsonOrNull(line);
        if (heading == null || !heading.path("format").asText().startsWith("stafett-checkpoint-")) {
            throw new UnusableCheckpoint(new CheckpointFlaw.NotACheckpoint());
        }
        String format = heading.path("format").asText();
        if (!format.equals(Checkpoint.FORMAT)) {
            throw new UnusableCheckpoint(new CheckpointFlaw.OtherFormat(format));
        }
        if (!heading.path("log").asText().equals(log)) {
            throw new UnusableCheckpoint(
                    new CheckpointFlaw.OtherLog(heading.path("log").asText(), log));
        }
        int fold = heading.path("fold").asInt();
        if (fold != PlanFold.EDITION) {
            throw new UnusableCheckpoint(new CheckpointFlaw.OtherFold(fold, PlanFold.EDITION));
        }
    }

    private void take(JsonNode json) throws UnusableCheckpoint {
        try {
            if (json.has("plan")) {
                plan(json);
            } else {
                lane(json);
            }
        } catch (IllegalArgumentException | UnreadablePayload e) {
            throw UnusableCheckpoint.damaged("a lane or a plan in it cannot be read");
        }
    }

    private void lane(JsonNode json) {
        LaneHead head = new LaneHead(
                json.required("position").asLong(),
                Hash.parse(json.required("hash").asText()));
        LaneHalt halt = json.has("halt") ? HaltReport.read(json.path("halt")) : null;
        // A type that was not known may be known by now; if not, the lane halts there again.
        boolean again = halt != null && halt.flaw() instanceof Flaw.UnknownType;
        rebuild.lanes().put(laneId(json), new LaneChain(head, again ? null : halt));
    }

    private void plan(JsonNode json) {
        UUID id = UUID.fromString(json.required("plan").asText());
        UUID kid = UUID.fromString(json.required("kid").asText());
        Place place = new Place(laneId(json), kid, json.required("version").asLong());
        if (json.has("refused")) {
            rebuild.shelf().hide(id, place, json.path("refused").asText());
            return;
        }
        ProtectedPayload sealed = ProtectedPayload.read(json.required("sealed").asText());
        switch (keys.find(kid)) {
            case KeyAnswer.Granted granted ->
                rebuild.shelf().put(document(sealed.open(granted.key(), id), id, place), place);
            case KeyAnswer.Refused refused -> rebuild.shelf().hide(id, place, refused.reason());
        }
    }

    private static CurrentPlan document(byte[] bytes, UUID id, Place place) {
        JsonNode json = jsonOrNull(bytes);
        if (json == null) {
            throw new IllegalArgumentException("a plan is not JSON");
        }
        CurrentPlan plan = PlanDocument.read(json);
        if (!plan.planId().equals(id)
                || plan.version() != place.version()
                || Lane.of(plan.patientRef()) != place.lane().lane()) {
            throw new IllegalArgumentException("a plan is not in its place");
        }
        return plan;
    }

    private static LaneId laneId(JsonNode json) {
        return new LaneId(
                json.required("source").asText(), json.required("lane").asInt());
    }

    private static JsonNode json(byte[] line) throws UnusableCheckpoint {
        JsonNode json = jsonOrNull(line);
        if (json == null) {
            throw UnusableCheckpoint.damaged("a line is not JSON");
        }
        return json;
    }

    private static @Nullable JsonNode jsonOrNull(byte[] line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException noJson) {
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory could not be read", e);
        }
    }
}
