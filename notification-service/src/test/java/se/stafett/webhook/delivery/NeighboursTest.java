package se.stafett.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLongArray;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.junit.jupiter.api.Test;
import se.stafett.rig.LocalServers;
import se.stafett.store.postgres.Sessions;
import se.stafett.webhook.receiving.Manner;
import se.stafett.webhook.receiving.Receiver;
import se.stafett.webhook.signing.WebhookSecret;
import se.stafett.webhook.storage.Secrets;

/**
 * How long an event takes from its commit to its receiver, alone and beside receivers of every bad manner who have as many to get.
 * Prints both; what is asserted leaves room for a busy machine.
 */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class NeighboursTest {
    private static final int EVENTS = 100;
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final double MOST_TIMES = 3;
    private static final double MOST_MILLIS = 500;
    private static final WebhookSecret SECRET = WebhookSecret.generate(new SecureRandom());
    private static final List<Manner> BAD = List.of(
            Manner.status(500),
            Manner.silence(),
            Manner.dripping("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 100),
            Manner.status(302, "Location: http://127.0.0.1:1/"),
            Manner.saying("what?\r\n\r\n"),
            Manner.reset());

    @Inject
    SessionFactory factory;

    @Inject
    Secrets secrets;

    @Test
    void receivers_of_every_bad_manner_make_nobody_else_wait() {
        delivered();
        long[] alone = delivered();
        List<Receiver> bad = new ArrayList<>();
        try {
            BAD.forEach(manner -> bad.add(Receiver.that(manner)));
            bad.forEach(receiver -> subscriber(receiver).happens(EVENTS));
            await().atMost(SOON).until(() -> bad.stream().allMatch(receiver -> receiver.connections() > 0));
            long[] beside = delivered();

            System.out.printf(
                    Locale.ROOT,
                    "From commit to receiver, ms: alone p50 %.1f, p99 %.1f; beside %d bad receivers p50 %.1f, p99 %.1f;"
                            + " p99 %.2f times%n",
                    millis(alone, 50),
                    millis(alone, 99),
                    BAD.size(),
                    millis(beside, 50),
                    millis(beside, 99),
                    millis(beside, 99) / millis(alone, 99));
            assertThat(millis(beside, 50)).isLessThan(MOST_TIMES * millis(alone, 50) + MOST_MILLIS);
        } finally {
            bad.forEach(Receiver::close);
        }
    }

    /** In nanoseconds, in ascending order. */
    private long[] delivered() {
        AtomicLongArray arrivals = new AtomicLongArray(EVENTS);
        try (Receiver receiver = Receiver.inTurn(nth -> {
            arrivals.set(nth - 1, System.nanoTime());
            return Manner.status(200);
        })) {
            Subscriber unit = subscriber(receiver);
            for (int event = 0; event < EVENTS; event++) {
                unit.happens("plan.agreed.v1", Long.toString(System.nanoTime()));
            }
            await().atMost(SOON).until(() -> arrivals.get(EVENTS - 1) != 0);
            long[] nanos = new long[EVENTS];
            List<String> begun = unit.bodies();
            Arrays.setAll(nanos, event -> arrivals.get(event) - Long.parseLong(begun.get(event)));
            Arrays.sort(nanos);
            return nanos;
        }
    }

    private Subscriber subscriber(Receiver receiver) {
        return Subscriber.with(receiver, new Sessions(factory), secrets, "*").withSecret(SECRET);
    }

    private static double millis(long[] ascending, int percent) {
        return ascending[(int) Math.ceil(percent / 100.0 * ascending.length) - 1] / 1e6;
    }
}
