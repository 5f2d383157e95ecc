package se.stafett.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.Decision;
import se.stafett.care.HsaId;
import se.stafett.webhook.domain.SubscriptionRefusal.DeliveryIsWaiting;
import se.stafett.webhook.domain.SubscriptionRefusal.DeliveryNotFound;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionIs;
import se.stafett.webhook.domain.SubscriptionRefusal.SubscriptionNotFound;

class DeliveryDeciderTest {
    private static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    private static final UUID DELIVERY = UUID.fromString("6b1f8f0e-0000-4000-8000-000000000002");
    private static final Actor SYSTEM = new Actor.System("journal", Optional.of(WARD));

    @Test
    void what_is_settled_is_delivered_once_more() {
        Subscription line = line(SubscriptionStatus.ACTIVE);

        assertThat(redeliver(line, Optional.of(true), SYSTEM)).isEqualTo(Decision.accepted(line));
    }

    @Test
    void while_the_line_stands_still_it_waits_with_the_others() {
        Subscription line = line(SubscriptionStatus.PAUSED);

        assertThat(redeliver(line, Optional.of(true), SYSTEM)).isEqualTo(Decision.accepted(line));
    }

    @Test
    void what_waits_is_not_put_in_line_twice() {
        assertThat(redeliver(line(SubscriptionStatus.ACTIVE), Optional.of(false), SYSTEM))
                .isEqualTo(Decision.rejected(new DeliveryIsWaiting(DELIVERY)));
    }

    @Test
    void what_is_not_there_cannot_be_delivered() {
        assertThat(redeliver(line(SubscriptionStatus.ACTIVE), Optional.empty(), SYSTEM))
                .isEqualTo(Decision.rejected(new DeliveryNotFound()));
        assertThat(DeliveryDecider.redeliver(Optional.empty(), DELIVERY, Optional.of(true), SYSTEM))
                .isEqualTo(Decision.rejected(new SubscriptionNotFound()));
    }

    @Test
    void nothing_is_delivered_for_a_removed_subscription() {
        assertThat(redeliver(line(SubscriptionStatus.REMOVED), Optional.of(true), SYSTEM))
                .isEqualTo(Decision.rejected(new SubscriptionIs(SubscriptionStatus.REMOVED)));
    }

    @Test
    void another_unit_learns_nothing() {
        Actor other = new Actor.System("journal", Optional.of(new HsaId("SE0000000002-HOMEREHAB")));

        assertThat(redeliver(line(SubscriptionStatus.ACTIVE), Optional.of(false), other))
                .isEqualTo(Decision.rejected(new SubscriptionNotFound()));
    }

    private static Decision<Subscription> redeliver(Subscription line, Optional<Boolean> settled, Actor actor) {
        return DeliveryDecider.redeliver(Optional.of(line), DELIVERY, settled, actor);
    }

    private static Subscription line(SubscriptionStatus status) {
        return new Subscription(
                UUID.fromString("6b1f8f0e-0000-4000-8000-000000000001"),
                WARD,
                "https://hooks.example.se/",
                List.of(new TypePattern("*")),
                status,
                3);
    }
}
