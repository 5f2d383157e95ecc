package se.stafett.webhook.delivery;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.care.HsaId;
import se.stafett.store.postgres.Sessions;
import se.stafett.webhook.domain.Subscription;
import se.stafett.webhook.domain.SubscriptionStatus;
import se.stafett.webhook.domain.TypePattern;
import se.stafett.webhook.receiving.Received;
import se.stafett.webhook.receiving.Receiver;
import se.stafett.webhook.signing.WebhookSecret;
import se.stafett.webhook.storage.Deliveries;
import se.stafett.webhook.storage.Deliveries.Delivery;
import se.stafett.webhook.storage.Lines;
import se.stafett.webhook.storage.Secrets;
import se.stafett.webhook.storage.Subscriptions;

/** A unit of its own with one subscription, for a test to put events in line for. */
final class Subscriber {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final AtomicInteger UNITS = new AtomicInteger();

    private final Sessions sessions;
    private final Secrets secrets;
    private final Subscription subscription;
    private final Receiver receiver;

    private Subscriber(Sessions sessions, Secrets secrets, Subscription subscription, Receiver receiver) {
        this.sessions = sessions;
        this.secrets = secrets;
        this.subscription = subscription;
        this.receiver = receiver;
    }

    static Subscriber with(Receiver receiver, Sessions sessions, Secrets secrets, String... types) {
        Subscription subscription = new Subscription(
                UUID.randomUUID(),
                new HsaId("SE0000000009-LINE" + UNITS.incrementAndGet()),
                receiver.url(),
                List.of(types).stream().map(TypePattern::new).toList(),
                SubscriptionStatus.ACTIVE,
                1);
        Subscriber subscriber = new Subscriber(sessions, secrets, subscription, receiver);
        subscriber.does(session -> Subscriptions.add(session, subscription));
        return subscriber;
    }

    Subscriber withSecret(WebhookSecret secret) {
        does(session -> secrets.add(session, id(), secret));
        return this;
    }

    UUID id() {
        return subscription.id();
    }

    /** Puts so many events in line, which say their number from 1. */
    void happens(int events) {
        IntStream.rangeClosed(1, events).forEach(number -> happens("plan.agreed.v1", "event " + number));
    }

    int happens(String type, String body) {
        return enqueued(UUID.randomUUID(), type, body).await().atMost(SOON);
    }

    Uni<Integer> enqueued(UUID event, String type, String body) {
        return sessions.inTransaction(session ->
                Lines.enqueue(session, event, type, Set.of(subscription.unit().value()), body));
    }

    void becomes(SubscriptionStatus status) {
        does(session -> Subscriptions.change(session, with(status)));
    }

    Subscription with(SubscriptionStatus status) {
        return new Subscription(
                id(),
                subscription.unit(),
                subscription.url(),
                subscription.types(),
                status,
                subscription.version() + 1);
    }

    boolean again(Delivery delivery) {
        return does(session -> Deliveries.again(session, id(), delivery.deliveryId()));
    }

    /** What reached the receiver, in order. */
    List<String> bodies() {
        return receiver.requests().stream().map(Received::body).toList();
    }

    List<Delivery> deliveries(String state) {
        return does(session -> Deliveries.of(session, id(), Optional.of(state), 0, 100));
    }

    SubscriptionStatus status() {
        return does(session -> Subscriptions.find(session, id())).orElseThrow().status();
    }

    <T> T does(Function<StatelessSession, Uni<T>> work) {
        return sessions.inTransaction(work).await().atMost(SOON);
    }
}
