package se.stafett.contracts.plan;

import java.util.UUID;
import se.stafett.contracts.payload.Happening;

/**
 * Where a goal or an intervention was born; it stays the same through merges.
 *
 * @param plan the plan in which it was first recorded
 * @param version that plan's version then
 * @param event the event that recorded it
 */
public record Provenance(UUID plan, long version, UUID event) {

    static Provenance of(Happening happening) {
        return new Provenance(happening.stream(), happening.version(), happening.event());
    }
}
