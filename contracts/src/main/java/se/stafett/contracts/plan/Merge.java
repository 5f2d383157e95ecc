package se.stafett.contracts.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/**
 * A merge in which this plan absorbed another.
 *
 * @param plan the plan that was absorbed
 * @param items the goals and interventions that came with it
 * @param at as in {@link Stamp}
 * @param reversal present when the merge was undone
 */
public record Merge(
        UUID id,
        UUID plan,
        long planVersion,
        List<UUID> items,
        String reason,
        By by,
        String at,
        @Nullable StatedReason reversal) {
    public Merge {
        items = List.copyOf(items);
    }

    Merge undone(StatedReason why) {
        return new Merge(id, plan, planVersion, items, reason, by, at, why);
    }
}
