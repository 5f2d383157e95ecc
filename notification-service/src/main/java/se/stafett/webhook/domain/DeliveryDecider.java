package se.stafett.webhook.domain;

import static se.stafett.care.Requirement.require;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.webhook.domain.SubscriptionRefusal.DeliveryIsWaiting;
import se.stafett.webhook.domain.SubscriptionRefusal.DeliveryNotFound;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionIs;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionNotFound;

/** Decides whether something is delivered once more. */
public final class DeliveryDecider {
    private DeliveryDecider() {}

    /**
     * @param settled whether the delivery is settled; empty when the subscription has none of that id
     * @return the subscription in whose line it goes
     */
    public static Decision<Subscription> redeliver(
            Optional<Subscription> found, UUID delivery, Optional<Boolean> settled, Actor actor) {
        return found.filter(one -> SubscriptionDecider.isKnownTo(actor, one))
                .map(one -> require(one.status() != SubscriptionStatus.REMOVED, new SubscriptionIs(one.status()))
                        .and(settled.isPresent(), new DeliveryNotFound())
                        .and(settled.orElse(true), new DeliveryIsWaiting(delivery))
                        .then(one))
                .orElseGet(() -> Decision.rejected(new SubscriptionNotFound()));
    }
}
