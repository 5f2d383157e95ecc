package se.stafett.audit.second;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.audit.view.Shown;

/** What the second program told: every plan's version and digest, at each moment and at the end. */
public final class PlansTold {
    private final Map<UUID, Shown> end;
    private final Map<Instant, Map<UUID, Shown>> moments = new HashMap<>();

    private PlansTold(Map<UUID, Shown> end) {
        this.end = end;
    }

    static PlansTold nothing() {
        return new PlansTold(Map.of());
    }

    static PlansTold of(JsonNode told) {
        PlansTold plans = new PlansTold(shown(told));
        told.path("moments")
                .forEach(state ->
                        plans.moments.put(Instant.parse(state.path("at").asText()), shown(state)));
        return plans;
    }

    private static Map<UUID, Shown> shown(JsonNode state) {
        Map<UUID, Shown> shown = new HashMap<>();
        for (JsonNode plan : state.path("plans")) {
            shown.put(
                    UUID.fromString(plan.path("plan").asText()),
                    new Shown(plan.path("version").asLong(), plan.path("digest").asText("unreadable")));
        }
        return shown;
    }

    /** A plan at the end; nothing when it is not told of. */
    public Optional<Shown> atEnd(UUID plan) {
        return Optional.ofNullable(end.get(plan));
    }

    /** A plan at one of the moments; nothing before it began. */
    public Optional<Shown> at(UUID plan, Instant moment) {
        @Nullable Map<UUID, Shown> state = moments.get(moment);
        return Optional.ofNullable(
                Objects.requireNonNullElse(state, Map.<UUID, Shown>of()).get(plan));
    }
}
