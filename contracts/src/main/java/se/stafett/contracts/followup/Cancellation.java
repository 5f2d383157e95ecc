package se.stafett.contracts.followup;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * Why the follow-up does not take place; as in {@link FollowUpCancelled}.
 *
 * @param cancelled who cancelled it, and when
 */
public record Cancellation(String cause, @Nullable String reason, Stamp cancelled) {
    Cancellation withReason(String corrected) {
        return new Cancellation(cause, corrected, cancelled);
    }
}
