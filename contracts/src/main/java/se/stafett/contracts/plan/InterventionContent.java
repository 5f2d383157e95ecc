package se.stafett.contracts.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an intervention says.
 *
 * @param kind training, compensatory, advice, environment or self-care
 * @param kva code of the intervention in KVÅ
 * @param goals the goals it serves, at least one
 */
public record InterventionContent(
        String kind,
        String description,
        @Nullable String kva,
        List<UUID> goals,
        Performer performer,
        @Nullable Schedule schedule) {
    public InterventionContent {
        goals = List.copyOf(goals);
    }

    InterventionContent withDescription(String now) {
        return new InterventionContent(kind, now, kva, goals, performer, schedule);
    }
}
