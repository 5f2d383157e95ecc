package se.stafett.contracts.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.stafett.contracts.event.Hash;

/**
 * The report of a halted lane as JSON, for logs, alarms and checkpoints: {@code source}, {@code lane}, {@code position},
 * {@code event}, {@code flaw} (its code), and what that flaw has to say besides. Nothing in it tells of a patient.
 */
public final class HaltReport {
    private static final String EXPECTED = "expected";
    private static final String FOUND = "found";
    private static final String PROBLEM = "problem";

    private HaltReport() {}

    /** The report's JSON. */
    public static ObjectNode write(LaneHalt halt) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("source", halt.lane().source())
                .put("lane", halt.lane().lane())
                .put("position", halt.position())
                .put("event", halt.event().toString())
                .put("flaw", halt.flaw().code());
        switch (halt.flaw()) {
            case Flaw.Gap gap -> json.put(EXPECTED, gap.expected()).put(FOUND, gap.found());
            case Flaw.Fork fork -> hashes(json, fork.expected(), fork.found());
            case Flaw.Altered altered -> hashes(json, altered.expected(), altered.found());
            case Flaw.WrongLane wrong -> json.put(EXPECTED, wrong.expected()).put(FOUND, wrong.found());
            case Flaw.UnknownType unknown -> json.put("type", unknown.type());
            case Flaw.Undecryptable sealed -> json.put(PROBLEM, sealed.problem());
            case Flaw.Malformed malformed -> json.put(PROBLEM, malformed.problem());
            case Flaw.Unfit unfit -> json.put(PROBLEM, unfit.problem());
        }
        return json;
    }

    /** @throws IllegalArgumentException when it is no such report */
    public static LaneHalt read(JsonNode json) {
        return new LaneHalt(
                new LaneId(
                        json.required("source").asText(), json.required("lane").asInt()),
                json.required("position").asLong(),
                UUID.fromString(json.required("event").asText()),
                flaw(json));
    }

    private static Flaw flaw(JsonNode json) {
        String code = json.required("flaw").asText();
        return switch (code) {
            case "gap" ->
                new Flaw.Gap(
                        json.required(EXPECTED).asLong(), json.required(FOUND).asLong());
            case "fork" -> new Flaw.Fork(hash(json, EXPECTED), hash(json, FOUND));
            case "altered" -> new Flaw.Altered(hash(json, EXPECTED), hash(json, FOUND));
            case "wrong-lane" ->
                new Flaw.WrongLane(
                        json.required(EXPECTED).asInt(), json.required(FOUND).asInt());
            case "unknown-type" -> new Flaw.UnknownType(json.required("type").asText());
            case "undecryptable" ->
                new Flaw.Undecryptable(json.required(PROBLEM).asText());
            case "malformed" -> new Flaw.Malformed(json.required(PROBLEM).asText());
            case "unfit" -> new Flaw.Unfit(json.required(PROBLEM).asText());
            default -> throw new IllegalArgumentException("no flaw is known by the name " + code);
        };
    }

    private static void hashes(ObjectNode json, Hash expected, Hash found) {
        json.put(EXPECTED, expected.toString()).put(FOUND, found.toString());
    }

    private static Hash hash(JsonNode json, String field) {
        return Hash.parse(json.required(field).asText());
    }
}
