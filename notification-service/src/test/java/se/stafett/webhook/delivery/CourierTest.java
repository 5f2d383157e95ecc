package se.stafett.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.rig.LocalServers;
import se.stafett.store.postgres.Sessions;
import se.stafett.webhook.domain.SubscriptionStatus;
import se.stafett.webhook.receiving.Manner;
import se.stafett.webhook.receiving.Received;
import se.stafett.webhook.receiving.Receiver;
import se.stafett.webhook.signing.SignedMessage;
import se.stafett.webhook.signing.WebhookSecret;
import se.stafett.webhook.storage.Deliveries.Delivery;
import se.stafett.webhook.storage.Lines;
import se.stafett.webhook.storage.Secrets;
import se.stafett.webhook.storage.Subscriptions;

/** Against a real database and receivers of all manners. An attempt may take 1.5 s, and there are three of them. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class CourierTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final WebhookSecret SECRET = WebhookSecret.generate(new SecureRandom());

    @Inject
    SessionFactory factory;

    @Inject
    Secrets secrets;

    @Test
    void what_happens_is_delivered_in_order_and_signed() {
        try (Receiver receiver = Receiver.that(Manner.status(204))) {
            Subscriber unit = subscriber(receiver, "plan.*");

            unit.happens(5);

            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 5);
            assertThat(unit.bodies()).containsExactly("event 1", "event 2", "event 3", "event 4", "event 5");
            assertThat(receiver.requests())
                    .allSatisfy(request ->
                            assertThat(request.header("webhook-signature")).isEqualTo(signature(request, SECRET)));
            assertThat(unit.deliveries("delivered"))
                    .extracting(Delivery::attempts, Delivery::outcome)
                    .containsOnly(tuple(1, "answered-204"));
        }
    }

    static Stream<Arguments> waysToFail() {
        return Stream.of(
                Arguments.of("fails", Manner.status(500)),
                Arguments.of("hangs", Manner.silence()),
                Arguments.of("answers slowly", Manner.dripping("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 100)),
                Arguments.of("redirects", Manner.status(302, "Location: http://127.0.0.1:1/")),
                Arguments.of("sends garbage", Manner.saying("what?\r\n\r\n")),
                Arguments.of("hangs up", Manner.reset()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysToFail")
    void order_is_kept_and_nothing_lost_when_a_receiver(String fails, Manner manner) {
        try (Receiver receiver = Receiver.inTurn(nth -> nth <= 2 ? manner : Manner.status(200))) {
            Subscriber unit = subscriber(receiver, "*");

            unit.happens(3);

            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 3);
            assertThat(unit.bodies()).containsExactly("event 1", "event 1", "event 1", "event 2", "event 3");
            assertThat(ids(receiver.requests().subList(0, 3))).hasSize(1);
        }
    }

    @Test
    void a_receiver_that_hangs_holds_up_nobody_else() {
        try (Receiver hanging = Receiver.that(Manner.silence());
                Receiver answering = Receiver.that(Manner.status(200))) {
            Subscriber stuck = subscriber(hanging, "*");
            Subscriber unit = subscriber(answering, "*");
            stuck.happens(1);
            await().atMost(SOON).until(() -> hanging.connections() == 1);

            unit.happens(20);

            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 20);
            assertThat(stuck.deliveries("delivered")).isEmpty();
        }
    }

    @Test
    void what_is_never_taken_is_laid_aside_as_dead_and_the_next_goes() {
        try (Receiver receiver = Receiver.inTurn(nth -> Manner.status(nth <= 3 ? 500 : 200))) {
            Subscriber unit = subscriber(receiver, "*");

            unit.happens(2);

            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 1);
            assertThat(unit.bodies()).containsExactly("event 1", "event 1", "event 1", "event 2");
            Delivery dead = unit.deliveries("dead").getFirst();
            assertThat(dead.attempts()).isEqualTo(3);
            assertThat(dead.outcome()).isEqualTo("answered-500");
            assertThat(dead.settledAt()).isNotNull();
        }
    }

    @Test
    void what_is_dead_is_delivered_on_demand_and_keeps_its_id() {
        try (Receiver receiver = Receiver.inTurn(nth -> Manner.status(nth <= 3 ? 500 : 200))) {
            Subscriber unit = subscriber(receiver, "*");
            unit.happens(1);
            await().atMost(SOON).until(() -> unit.deliveries("dead").size() == 1);

            assertThat(unit.again(unit.deliveries("dead").getFirst())).isTrue();

            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 1);
            assertThat(ids(receiver.requests())).hasSize(1);
        }
    }

    @Test
    void what_was_asked_for_and_fails_is_dead_at_once_and_does_not_keep_the_others() {
        try (Receiver receiver = Receiver.inTurn(nth -> Manner.status(nth <= 4 ? 500 : 200))) {
            Subscriber unit = subscriber(receiver, "*");
            unit.happens(1);
            await().atMost(SOON).until(() -> unit.deliveries("dead").size() == 1);

            unit.again(unit.deliveries("dead").getFirst());
            unit.happens("plan.agreed.v1", "later");

            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 1);
            assertThat(unit.bodies()).containsExactly("event 1", "event 1", "event 1", "event 1", "later");
            assertThat(unit.deliveries("dead")).hasSize(1);
        }
    }

    @Test
    void a_receiver_that_is_gone_is_left_alone_until_someone_says_so_and_nothing_is_lost() {
        try (Receiver receiver = Receiver.that(Manner.status(410))) {
            Subscriber unit = subscriber(receiver, "*");
            unit.happens(2);
            await().atMost(SOON).until(() -> unit.status() == SubscriptionStatus.DISABLED);
            assertThat(receiver.requests()).hasSize(1);

            receiver.behaves(Manner.status(200));
            unit.happens("plan.agreed.v1", "while it was gone");
            unit.becomes(SubscriptionStatus.ACTIVE);

            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 3);
            assertThat(unit.bodies()).containsExactly("event 1", "event 1", "event 2", "while it was gone");
        }
    }

    @Test
    void what_happens_during_a_pause_waits_in_line() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Subscriber unit = subscriber(receiver, "*");
            unit.becomes(SubscriptionStatus.PAUSED);
            unit.happens(3);
            assertThat(unit.deliveries("waiting")).hasSize(3);
            assertThat(receiver.requests()).isEmpty();

            unit.becomes(SubscriptionStatus.ACTIVE);

            await().atMost(SOON).until(() -> unit.bodies().equals(List.of("event 1", "event 2", "event 3")));
        }
    }

    @Test
    void only_the_types_that_were_asked_for_are_put_in_line_and_each_event_once() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Subscriber unit = subscriber(receiver, "plan.agreed.v1", "handover.*");
            UUID event = UUID.randomUUID();

            assertThat(unit.happens("plan.agreed.v1", "{}")).isEqualTo(1);
            assertThat(unit.happens("handover.completed.v1", "{}")).isEqualTo(1);
            assertThat(unit.happens("plan.agreed.v2", "{}")).isZero();
            assertThat(unit.happens("plan.held.v1", "{}")).isZero();
            assertThat(unit.enqueued(event, "plan.agreed.v1", "{}").await().atMost(SOON))
                    .isEqualTo(1);
            assertThat(unit.enqueued(event, "plan.agreed.v1", "{}").await().atMost(SOON))
                    .isZero();
        }
    }

    @Test
    void nothing_is_put_in_line_for_a_subscription_that_is_removed() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Subscriber unit = subscriber(receiver, "*");
            unit.becomes(SubscriptionStatus.REMOVED);

            assertThat(unit.happens("plan.agreed.v1", "{}")).isZero();
        }
    }

    @Test
    void while_a_secret_changes_both_sign_and_the_new_one_first() {
        WebhookSecret newer = WebhookSecret.generate(new SecureRandom());
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Subscriber unit = subscriber(receiver, "*").withSecret(newer);

            unit.happens(1);

            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 1);
            Received request = receiver.requests().getFirst();
            assertThat(request.header("webhook-signature")).isEqualTo(signature(request, newer, SECRET));
            List<WebhookSecret> valid = unit.does(session -> secrets.valid(session, unit.id()));
            assertThat(valid).containsExactly(newer, SECRET);
        }
    }

    @Test
    void events_that_come_all_at_once_reach_the_receiver_once_each_in_the_order_of_the_line() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Subscriber unit = subscriber(receiver, "*");

            Uni.join()
                    .all(IntStream.range(0, 60)
                            .mapToObj(n -> unit.enqueued(UUID.randomUUID(), "plan.agreed.v1", "event " + n))
                            .toList())
                    .usingConcurrencyOf(6)
                    .andFailFast()
                    .await()
                    .atMost(SOON);

            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 60);
            List<String> inLine = unit.deliveries("delivered").stream()
                    .map(delivery -> delivery.deliveryId().toString())
                    .toList();
            assertThat(receiver.requests().stream().map(request -> request.header("webhook-id")))
                    .containsExactlyElementsOf(inLine);
            assertThat(Set.copyOf(unit.bodies())).hasSize(60);
        }
    }

    @Test
    void a_line_that_one_sends_from_is_no_other_s_until_the_lease_is_over() {
        try (Receiver receiver = Receiver.that(Manner.silence())) {
            Subscriber unit = subscriber(receiver, "*");
            unit.happens(1);
            await().atMost(SOON).until(() -> receiver.connections() == 1);

            List<UUID> free = unit.does(session -> Lines.lease(session, "another", Duration.ofMinutes(1), 100));

            assertThat(free).doesNotContain(unit.id());
        }
    }

    @Test
    void a_line_whose_courier_has_died_is_taken_over_when_its_lease_is_over() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Subscriber unit = subscriber(receiver, "*");
            unit.becomes(SubscriptionStatus.PAUSED);
            unit.happens(2);

            List<UUID> held = unit.does(session -> Subscriptions.change(session, unit.with(SubscriptionStatus.ACTIVE))
                    .chain(() -> Lines.lease(session, "courier who dies", Duration.ofSeconds(3), 100)));

            assertThat(held).contains(unit.id());
            assertThat(receiver.requests()).isEmpty();
            await().atMost(SOON).until(() -> unit.bodies().equals(List.of("event 1", "event 2")));
        }
    }

    @Test
    void what_was_delivered_is_forgotten_in_time_and_what_is_dead_is_not() {
        try (Receiver receiver = Receiver.inTurn(nth -> Manner.status(nth <= 3 ? 500 : 200))) {
            Subscriber unit = subscriber(receiver, "*");
            unit.happens(2);
            await().atMost(SOON).until(() -> unit.deliveries("delivered").size() == 1);

            unit.does(session -> Lines.forget(session, Duration.ofDays(1)));
            assertThat(unit.deliveries("delivered")).hasSize(1);
            await().atMost(SOON).until(() -> {
                unit.does(session -> Lines.forget(session, Duration.ofMillis(1)));
                return unit.deliveries("delivered").isEmpty();
            });

            assertThat(unit.deliveries("dead")).hasSize(1);
        }
    }

    @Test
    void what_waited_for_a_subscription_that_was_removed_is_forgotten() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Subscriber unit = subscriber(receiver, "*");
            unit.becomes(SubscriptionStatus.PAUSED);
            unit.happens(2);
            unit.becomes(SubscriptionStatus.REMOVED);

            await().atMost(SOON).until(() -> {
                unit.does(session -> Lines.forget(session, Duration.ofMillis(1)));
                return unit.deliveries("waiting").isEmpty();
            });
            assertThat(receiver.requests()).isEmpty();
        }
    }

    private Subscriber subscriber(Receiver receiver, String... types) {
        return Subscriber.with(receiver, new Sessions(factory), secrets, types).withSecret(SECRET);
    }

    private static Set<String> ids(List<Received> requests) {
        return Set.copyOf(
                requests.stream().map(request -> request.header("webhook-id")).toList());
    }

    private static String signature(Received request, WebhookSecret... by) {
        Instant at = Instant.ofEpochSecond(Long.parseLong(request.header("webhook-timestamp")));
        return new SignedMessage(request.header("webhook-id"), at, request.body(), List.of(by))
                .headers()
                .get("webhook-signature");
    }
}
