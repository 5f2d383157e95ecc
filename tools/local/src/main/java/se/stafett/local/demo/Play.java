package se.stafett.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.local.client.Answer;
import se.stafett.local.client.Caller;
import se.stafett.local.client.OpenPlan;
import se.stafett.local.client.PlanService;
import se.stafett.local.client.Refused;

/** Plays one plan through REST, act by act as {@code play.json} tells them. */
final class Play {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final PlanService service;
    private final Cast cast;
    private final Narrator narrator;
    private final Placeholders placeholders;
    private final String keys;
    private @Nullable OpenPlan plan;

    /** @param keys what the idempotency keys of this run begin with */
    Play(PlanService service, Cast cast, Narrator narrator, Placeholders placeholders, String keys) {
        this.service = service;
        this.cast = cast;
        this.narrator = narrator;
        this.placeholders = placeholders;
        this.keys = keys;
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
     * @throws PlayFailed when plan-service does otherwise than the play says
     */
    UUID run() {
        List<Act> acts = acts();
        for (int number = 0; number < acts.size(); number++) {
            Act act = acts.get(number);
            narrator.step(act.words(), answered(act, "act-" + number));
        }
        return plan().id();
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
            throw new PlayFailed(String.valueOf(refused.getMessage()));
        }
        throw new PlayFailed("This must be refused with " + act.refused() + ", and was not: " + act.words());
    }

    private @Nullable Answer request(Act act, String step) {
        if (act.get() != null) {
            service.get(caller(act), "/plans/" + plan().id() + placeholders.fill(act.get()));
            return null;
        }
        Answer answer = post(act, step);
        if (act.as() != null) {
            placeholders.keep(act.as(), answer.made());
        }
        return answer;
    }

    private Answer post(Act act, String step) {
        ObjectNode body = filled(Objects.requireNonNull(act.body(), act.words()));
        if (plan == null) {
            plan = OpenPlan.draft(service, keys, caller(act), body);
            return plan.last();
        }
        return plan.send(caller(act), step, placeholders.fill(String.valueOf(act.post())), body);
    }

    private Answer again() {
        Answer before = plan().last();
        Answer now = plan().sendAgain();
        if (!now.equals(before)) {
            throw new PlayFailed("The repeated command was answered with " + now + " instead of " + before + ".");
        }
        return now;
    }

    private ObjectNode filled(ObjectNode body) {
        try {
            return (ObjectNode) JSON.readTree(placeholders.fill(body.toString()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the play sends no JSON", broken);
        }
    }

    private Caller caller(Act act) {
        return switch (act.by()) {
            case "ward" -> cast.ward();
            case "municipality" -> cast.municipality();
            case "patient" -> cast.patient();
            case "system" -> cast.system();
            default -> throw new IllegalStateException("nobody of the cast is called " + act.by());
        };
    }

    private OpenPlan plan() {
        return Objects.requireNonNull(plan, "the play has not begun");
    }
}
