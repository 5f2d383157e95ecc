package se.stafett.contracts.handover;

import java.util.List;
import se.stafett.contracts.payload.Stamp;

/**
 * What the handover came to; see {@link HandoverCompleted}.
 *
 * @param completed who completed it, and when
 */
public record Completion(
        long planVersion, List<MovedItem> moved, List<KeptItem> kept, List<LeftOutItem> leftOut, Stamp completed) {
    public Completion {
        moved = List.copyOf(moved);
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
    }
}
