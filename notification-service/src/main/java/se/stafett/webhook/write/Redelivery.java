package se.stafett.webhook.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.webhook.domain.DeliveryDecider;
import se.stafett.webhook.domain.Subscription;
import se.stafett.webhook.storage.Deliveries;
import se.stafett.webhook.storage.Receipts.Receipt;
import se.stafett.webhook.storage.Subscriptions;

/** Delivers once more what was delivered, or laid aside. */
@Singleton
class Redelivery {
    private final Once once;

    Redelivery(Once once) {
        this.once = once;
    }

    Uni<Receipt> of(Attempt attempt, UUID subscription, UUID delivery) {
        return once.only(
                attempt,
                session -> Subscriptions.find(session, subscription)
                        .chain(found -> Deliveries.find(session, subscription, delivery)
                                .map(one -> one.map(state -> state.settledAt() != null))
                                .map(settled -> Once.accepted(
                                        DeliveryDecider.redeliver(found, delivery, settled, attempt.actor()))))
                        .chain(line -> again(session, line, delivery, attempt)));
    }

    /** Whether it was put in line here, or by another just now, comes to the same. */
    private static Uni<Receipt> again(StatelessSession session, Subscription line, UUID delivery, Attempt attempt) {
        return Deliveries.again(session, line.id(), delivery).map(put -> attempt.receipt(line.id(), line.version()));
    }
}
