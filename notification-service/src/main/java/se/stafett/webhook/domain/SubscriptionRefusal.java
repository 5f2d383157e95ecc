package se.stafett.webhook.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal;

/** Why something was not done with a subscription or one of its deliveries. */
public sealed interface SubscriptionRefusal extends Refusal {

    /** There is none, or it is another unit's. */
    record SubscriptionNotFound() implements SubscriptionRefusal, NotFound {
        @Override
        public String code() {
            return "subscription-not-found";
        }
    }

    /** The subscription has no delivery of that id. */
    record DeliveryNotFound() implements SubscriptionRefusal, NotFound {
        @Override
        public String code() {
            return "delivery-not-found";
        }
    }

    /** A system that acts for no unit has nothing to subscribe for. */
    record ActsForNoUnit() implements SubscriptionRefusal, NotAllowed {
        @Override
        public String code() {
            return "acts-for-no-unit";
        }
    }

    record SubscriptionIs(SubscriptionStatus status) implements SubscriptionRefusal, NotNow {
        @Override
        public String code() {
            return "subscription-is-" + status.code();
        }
    }

    /** As many secrets as can be told apart at once are valid already. */
    record SecretIsRotating() implements SubscriptionRefusal, NotNow {
        @Override
        public String code() {
            return "secret-is-rotating";
        }
    }

    /** It is not settled yet, and will be tried by itself. */
    record DeliveryIsWaiting(UUID delivery) implements SubscriptionRefusal, NotNow {
        @Override
        public String code() {
            return "delivery-is-waiting";
        }
    }

    record TooManySubscriptions(int most) implements SubscriptionRefusal, NotNow {
        @Override
        public String code() {
            return "too-many-subscriptions";
        }
    }

    /** The address cannot be one of a receiver. */
    record UrlNotUsable(UrlFault fault) implements SubscriptionRefusal, NotSound {
        @Override
        public String code() {
            return "url-" + fault.code();
        }

        @Override
        public Optional<String> field() {
            return Optional.of("url");
        }
    }
}
