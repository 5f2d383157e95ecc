package se.stafett.webhook.domain;

import java.util.List;
import java.util.UUID;
import se.stafett.care.HsaId;

/**
 * What a unit has asked to be sent, and where to.
 *
 * @param version how often it has changed, from 1
 */
public record Subscription(
        UUID id, HsaId unit, String url, List<TypePattern> types, SubscriptionStatus status, long version) {
    public Subscription {
        types = List.copyOf(types);
    }

    Subscription now(SubscriptionStatus next) {
        return new Subscription(id, unit, url, types, next, version + 1);
    }

    /** Changed in what is not shown here, such as its secret. */
    Subscription changed() {
        return now(status);
    }
}
