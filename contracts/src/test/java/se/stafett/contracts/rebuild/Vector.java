package se.stafett.contracts.rebuild;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.BrokenLine;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.EventTime;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanDigest;
import se.stafett.contracts.plan.PlanDocument;

/**
 * A log and what any reader makes of it.
 *
 * @param says what it is there for
 * @param lines the log, one event a line
 * @param moments times as of which the state is told too, in ascending order
 */
record Vector(String name, String says, List<String> lines, List<String> moments) {

    static Vector of(String name, String says, List<LogEvent> events) {
        return new Vector(name, says, events.stream().map(EventLine::write).toList(), List.of());
    }

    Vector at(String... times) {
        return new Vector(name, says, lines, List.of(times));
    }

    String log() {
        return String.join("\n", lines) + "\n";
    }

    /** What is to come out: the state at each moment and at the end, and every plan whole. */
    ObjectNode expected(KeyLookup keys) {
        List<LogEvent> events = new ArrayList<>();
        ArrayNode broken = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < lines.size(); i++) {
            try {
                events.add(EventLine.read(lines.get(i)));
            } catch (BrokenLine | BrokenHeader e) {
                broken.add(i + 1);
            }
        }
        PlanRebuild rebuild = new PlanRebuild(keys);
        ObjectNode expected = JsonNodeFactory.instance.objectNode().put("says", says);
        ArrayNode moments = expected.putArray("moments");
        for (String moment : this.moments) {
            events.removeIf(event -> {
                boolean then = EventTime.format(event.recordedAt()).compareTo(moment) <= 0;
                if (then) {
                    rebuild.take(event);
                }
                return then;
            });
            ObjectNode state = moments.addObject().put("at", moment);
            state.setAll(state(rebuild));
        }
        events.forEach(rebuild::take);
        expected.setAll(state(rebuild));
        expected.set("broken", broken);
        ObjectNode whole = expected.putObject("whole");
        rebuild.plans().stream()
                .sorted(Comparator.comparing(plan -> plan.planId().toString()))
                .forEach(plan -> whole.set(plan.planId().toString(), PlanDocument.write(plan)));
        return expected;
    }

    static ObjectNode state(PlanRebuild rebuild) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        ArrayNode lanes = state.putArray("lanes");
        ArrayNode plans = state.putArray("plans");
        ArrayNode halts = state.putArray("halts");
        Map<LaneId, LaneChain> sorted =
                new TreeMap<>(Comparator.comparingInt(LaneId::lane).thenComparing(LaneId::source));
        sorted.putAll(rebuild.lanes());
        sorted.forEach((id, chain) -> {
            lanes.addObject()
                    .put("source", id.source())
                    .put("lane", id.lane())
                    .put("position", chain.head().position())
                    .put("hash", chain.head().hash().toString())
                    .put("digest", rebuild.laneDigest(id));
            LaneHalt halt = chain.halt();
            if (halt != null) {
                halts.add(HaltReport.write(halt).retain("source", "lane", "position", "event", "flaw"));
            }
        });
        Map<String, Place> places = new TreeMap<>();
        rebuild.shelf().places().forEach((plan, place) -> places.put(plan.toString(), place));
        places.forEach((plan, place) -> {
            ObjectNode told = plans.addObject().put("plan", plan).put("version", place.version());
            rebuild.plan(UUID.fromString(plan))
                    .ifPresentOrElse(now -> digest(told, now), () -> told.put("unreadable", true));
        });
        return state;
    }

    private static void digest(ObjectNode told, CurrentPlan plan) {
        told.put("digest", PlanDigest.of(plan));
    }

    /** The keys of patients as a JWK set. */
    static String jwkSet(List<String> patients) {
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        for (String patient : patients) {
            keys.addObject()
                    .put("kty", "oct")
                    .put("kid", LogBook.kid(patient).toString())
                    .put(
                            "k",
                            Base64.getUrlEncoder()
                                    .withoutPadding()
                                    .encodeToString(LogBook.key(patient).bytes()));
        }
        ObjectNode set = JsonNodeFactory.instance.objectNode();
        set.set("keys", keys);
        return pretty(set);
    }

    static String pretty(ObjectNode json) {
        return json.toPrettyString() + "\n";
    }
}
