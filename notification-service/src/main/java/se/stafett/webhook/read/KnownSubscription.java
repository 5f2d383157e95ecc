package se.stafett.webhook.read;

import java.util.Optional;
import java.util.function.Function;
import se.stafett.care.Actor;
import se.stafett.edge.problem.Problems;
import se.stafett.webhook.domain.Subscription;
import se.stafett.webhook.domain.SubscriptionDecider;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionNotFound;

/** Who may know of a subscription. */
final class KnownSubscription {
    private KnownSubscription() {}

    /** @throws se.stafett.edge.problem.ProblemException 404, whether there is none or none for this actor */
    static <T> T to(Actor actor, Optional<T> found, Function<T, Subscription> subscription) {
        return found.filter(one -> SubscriptionDecider.isKnownTo(actor, subscription.apply(one)))
                .orElseThrow(() -> Problems.of(new SubscriptionNotFound()).asException());
    }
}
