package se.stafett.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Answer;
import se.stafett.local.client.Caller;
import se.stafett.local.client.CareServices;
import se.stafett.local.client.OpenThing;
import se.stafett.local.client.Refused;

/** Plays a patient's journey through REST, act by act as {@code play.json} tells it, and says who is responsible after each. */
final class Play {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    /** A version is a number, and a name can only stand in quotes. */
    private static final Pattern VERSION = Pattern.compile("\"(<version of [a-z -]+>)\"");

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final CareServices services;
    private final Cast cast;
    private final Narrator narrator;
    private final Placeholders placeholders;
    private final String keys;
    private final Map<String, OpenThing> things = new HashMap<>();
    private final Custody custody;
    private @Nullable OpenThing lastChanged;

    /** @param keys what the idempotency keys of this run begin with */
    Play(CareServices services, Cast cast, Narrator narrator, Placeholders placeholders, String keys) {
        this.services = services;
        this.cast = cast;
        this.narrator = narrator;
        this.placeholders = placeholders;
        this.keys = keys;
        this.custody = new Custody(placeholders);
    }

    static List<Act> acts() {
        try (InputStream file = Objects.requireNonNull(Play.class.getResourceAsStream("play.json"))) {
            return List.of(JSON.readValue(file, Act[].class));
        } catch (IOException broken) {
            throw new UncheckedIOException("the play cannot be read", broken);
        }
    }

    /**
     * Plays it to the end.
     *
     * @return the plan
     * @throws PlayFailed when a service does otherwise than the play says
     */
    UUID run(List<Act> acts) {
        for (int number = 0; number < acts.size(); number++) {
            Act act = acts.get(number);
            narrator.step(act.words(), answered(act, "act-" + number));
            tellCustody();
        }
        return thing("plan").id();
    }

    private void tellCustody() {
        OpenThing plan = things.get("plan");
        if (plan == null) {
            return;
        }
        JsonNode read = plan.read(cast.system()).path("plan");
        placeholders.keep("patient", () -> read.path("patientRef").asText());
        if (custody.changed(read)) {
            narrator.responsible(custody.words());
        }
    }

    private @Nullable Answer answered(Act act, String step) {
        try {
            Answer answer = act.again() ? again() : request(act, step);
            if (act.refused() == null) {
                return answer;
            }
        } catch (Refused refused) {
            if (refused.code().equals(act.refused())) {
                return null;
            }
            throw new PlayFailed(refused.getMessage() + " (" + act.words() + ")");
        }
        throw new PlayFailed("This must be refused with " + act.refused() + ", and was not: " + act.words());
    }

    private @Nullable Answer request(Act act, String step) {
        Caller caller = cast.called(act.by());
        if (act.find() != null) {
            find(act, caller);
            return null;
        }
        if (act.begin() != null) {
            return begin(act, step, caller);
        }
        if (act.post() != null) {
            return send(act, step, caller);
        }
        read(act, caller);
        return null;
    }

    private Answer begin(Act act, String step, Caller caller) {
        String collection = Objects.requireNonNull(act.begin());
        String name = Objects.requireNonNull(act.as(), act.words());
        OpenThing thing = OpenThing.begin(services.at(collection), keys + ":" + step, caller, collection, filled(act));
        keep(name, thing);
        lastChanged = thing;
        return thing.last();
    }

    private Answer send(Act act, String step, Caller caller) {
        OpenThing thing = thing(act.thing());
        Answer answer = thing.send(caller, step, placeholders.fill(Objects.requireNonNull(act.post())), filled(act));
        lastChanged = thing;
        if (act.as() != null) {
            placeholders.keep(act.as(), answer.made());
        }
        return answer;
    }

    private void find(Act act, Caller caller) {
        String query = placeholders.fill(Objects.requireNonNull(act.find()));
        String name = Objects.requireNonNull(act.as(), act.words());
        JsonNode found = awaited(act.words(), () -> {
            JsonNode items = services.at(query).get(caller, query).path("items");
            return items.size() == 1 ? items.get(0) : null;
        });
        String collection = query.substring(0, query.indexOf('?'));
        keep(name, OpenThing.found(services.at(query), keys + ":" + name, caller, collection, idOf(found)));
    }

    private static UUID idOf(JsonNode found) {
        for (String field : (Iterable<String>) found::fieldNames) {
            if (field.endsWith("Id")) {
                return UUID.fromString(found.get(field).asText());
            }
        }
        throw new PlayFailed("What was found has no id: " + found);
    }

    private void read(Act act, Caller caller) {
        OpenThing thing = thing(act.thing());
        String path = thing.path() + placeholders.fill(act.get() == null ? "" : act.get());
        Map<String, JsonNode> until = act.until();
        if (until == null) {
            services.at(path).get(caller, path);
        } else {
            awaited(act.words(), () -> shown(caller, path, until));
            thing.read(cast.system());
        }
    }

    /** Who does not take part yet is refused until they do. */
    private @Nullable JsonNode shown(Caller caller, String path, Map<String, JsonNode> until) {
        try {
            JsonNode read = services.at(path).get(caller, path);
            return until.entrySet().stream().allMatch(wanted -> shows(read, wanted)) ? read : null;
        } catch (Refused notYet) {
            return null;
        }
    }

    private boolean shows(JsonNode read, Map.Entry<String, JsonNode> wanted) {
        return placeholders
                .fill(wanted.getValue().asText())
                .equals(read.at(wanted.getKey()).asText());
    }

    @FunctionalInterface
    interface Look {
        @Nullable JsonNode look();
    }

    /** The services tell each other by Kafka: what one has done, the next knows some milliseconds later. */
    static JsonNode awaited(String words, Look look) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            JsonNode seen = look.look();
            if (seen != null) {
                return seen;
            }
            try {
                Thread.sleep(GLANCE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new PlayFailed("Interrupted: " + words);
            }
        }
        throw new PlayFailed("This did not happen within " + PATIENCE.toSeconds() + " s: " + words);
    }

    private Answer again() {
        OpenThing thing = Objects.requireNonNull(lastChanged, "nothing has been sent yet");
        Answer before = thing.last();
        Answer now = thing.sendAgain();
        if (!now.equals(before)) {
            throw new PlayFailed("The repeated command was answered with " + now + " instead of " + before + ".");
        }
        return now;
    }

    private void keep(String name, OpenThing thing) {
        things.put(name, thing);
        placeholders.keep(name, thing.id());
        placeholders.keep("version of " + name, () -> Long.toString(thing.version()));
    }

    private ObjectNode filled(Act act) {
        ObjectNode body = Objects.requireNonNull(act.body(), act.words());
        try {
            return (ObjectNode) JSON.readTree(
                    placeholders.fill(VERSION.matcher(body.toString()).replaceAll("$1")));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the play sends no JSON", broken);
        }
    }

    private OpenThing thing(String name) {
        return Objects.requireNonNull(things.get(name), () -> "the play has made nothing called " + name);
    }
}
