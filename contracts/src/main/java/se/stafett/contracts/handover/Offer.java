package se.stafett.contracts.handover;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * An offer of an item to one unit.
 *
 * @param to HSA-id of the unit
 * @param status offered, withdrawn, accepted or declined
 * @param offered who offered it, and when
 * @param answered who answered or withdrew it, and when; absent while it waits
 * @param acceptedBy HSA-id of the person who accepted; present when accepted
 * @param reason why it was declined; present when declined
 */
public record Offer(
        String to,
        String status,
        Stamp offered,
        @Nullable Stamp answered,
        @Nullable String acceptedBy,
        @Nullable String reason) {
    static Offer made(String to, Stamp offered) {
        return new Offer(to, Statuses.OFFERED, offered, null, null, null);
    }

    Offer withdrawn(Stamp by) {
        return new Offer(to, Statuses.WITHDRAWN, offered, by, null, null);
    }

    Offer accepted(String person, Stamp by) {
        return new Offer(to, Statuses.ACCEPTED, offered, by, person, null);
    }

    Offer declined(String why, Stamp by) {
        return new Offer(to, Statuses.DECLINED, offered, by, null, why);
    }
}
