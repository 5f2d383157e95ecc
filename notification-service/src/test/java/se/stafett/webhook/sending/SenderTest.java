package se.stafett.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.webhook.address.AllowedTargets;
import se.stafett.webhook.address.Names;
import se.stafett.webhook.address.SystemNames;
import se.stafett.webhook.address.TargetUrl;
import se.stafett.webhook.domain.Outcome;
import se.stafett.webhook.domain.Outcome.Answered;
import se.stafett.webhook.domain.Outcome.Unanswered;
import se.stafett.webhook.domain.Trouble;
import se.stafett.webhook.receiving.Manner;
import se.stafett.webhook.receiving.Received;
import se.stafett.webhook.receiving.Receiver;
import se.stafett.webhook.signing.SignedMessage;
import se.stafett.webhook.signing.WebhookSecret;

class SenderTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration TIMEOUT = Duration.ofMillis(600);
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final AllowedTargets LOOPBACK = AllowedTargets.with(List.of("loopback"));
    private static final Names NAMES = new SystemNames(Runnable::run);
    private static final SignedMessage MESSAGE = new SignedMessage(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1_614_265_330),
            "{\"test\": 2432232314}",
            List.of(WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_receiver_gets_the_body_as_it_is_signed() {
        try (Receiver receiver = Receiver.that(Manner.status(204))) {
            assertThat(send(receiver)).isEqualTo(new Answered(204, Optional.empty()));

            Received request = receiver.requests().getFirst();
            assertThat(request.line()).isEqualTo("POST /in?from=stafett HTTP/1.1");
            assertThat(request.body()).isEqualTo(MESSAGE.body());
            assertThat(request.headers()).containsAllEntriesOf(MESSAGE.headers());
            assertThat(request.header("content-type")).isEqualTo("application/json");
            assertThat(request.header("host")).isEqualTo("127.0.0.1:" + receiver.port());
            assertThat(request.header("user-agent")).isNotEmpty();
            assertThat(receiver.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 410, 500, 503})
    void an_answer_is_told_by_its_status(int status) {
        try (Receiver receiver = Receiver.that(Manner.status(status))) {
            assertThat(send(receiver)).isEqualTo(new Answered(status, Optional.empty()));
        }
    }

    @Test
    void an_answer_that_has_ended_before_anyone_looks_is_an_answer_all_the_same() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Sender sender = sender(LOOPBACK, NAMES, Duration.ofSeconds(5));

            assertThat(IntStream.range(0, 2_000)
                            .mapToObj(nth -> sender.send(TargetUrl.of(receiver.url()), MESSAGE)
                                    .await()
                                    .atMost(SOON)))
                    .containsOnly(new Answered(200, Optional.empty()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void no_redirect_is_followed(int status) {
        try (Receiver elsewhere = Receiver.that(Manner.status(200));
                Receiver receiver = Receiver.that(Manner.status(status, "Location: " + elsewhere.url()))) {
            assertThat(send(receiver)).isEqualTo(new Answered(status, Optional.empty()));
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @Test
    void a_receiver_can_ask_for_time() {
        try (Receiver receiver = Receiver.that(Manner.status(429, "Retry-After: 120"))) {
            assertThat(send(receiver)).isEqualTo(new Answered(429, Optional.of(Duration.ofMinutes(2))));
        }
    }

    static Stream<Arguments> misbehaving() {
        String head = "HTTP/1.1 200 OK\r\n";
        return Stream.of(
                Arguments.of("hangs", Manner.silence(), Trouble.TIMED_OUT),
                Arguments.of("stops in the status line", Manner.stopping("HTTP/1.1 2"), Trouble.TIMED_OUT),
                Arguments.of("stops in the headers", Manner.stopping(head + "X-Y: "), Trouble.TIMED_OUT),
                Arguments.of("drips", Manner.dripping(head + "Content-Length: 0\r\n\r\n", 100), Trouble.TIMED_OUT),
                Arguments.of(
                        "only ever goes on", Manner.endless("", "HTTP/1.1 100 Continue\r\n\r\n"), Trouble.TIMED_OUT),
                Arguments.of("says nothing", Manner.saying(""), Trouble.HUNG_UP),
                Arguments.of("hangs up in the head", Manner.saying(head + "Content-Le"), Trouble.HUNG_UP),
                Arguments.of("resets", Manner.reset(), Trouble.HUNG_UP),
                Arguments.of("speaks another language", Manner.saying("220 mail ready\r\n\r\n"), Trouble.GARBLED),
                Arguments.of(
                        "sends noise",
                        Manner.saying("\u0000\u00ffnoise \u0001 \u00fe\r\n\r\n".repeat(99)),
                        Trouble.GARBLED),
                Arguments.of("has a status of words", Manner.saying("HTTP/1.1 fine\r\n\r\n"), Trouble.GARBLED),
                Arguments.of("has an endless header", Manner.endless(head + "X: ", "aaaaaaaa"), Trouble.GARBLED),
                Arguments.of("has endless headers", Manner.endless(head, "X-Y: aaaaaaaa\r\n"), Trouble.GARBLED),
                Arguments.of("has an endless status line", Manner.endless("HTTP/1.1 200 ", "OK"), Trouble.GARBLED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misbehaving")
    void a_receiver_that_misbehaves_is_given_up(String what, Manner manner, Trouble trouble) {
        try (Receiver receiver = Receiver.that(manner)) {
            assertThat(send(receiver)).isEqualTo(new Unanswered(trouble));
        }
    }

    static Stream<Arguments> poorBodies() {
        return Stream.of(
                Arguments.of("endless", Manner.endless("HTTP/1.1 200 OK\r\n\r\n", "a".repeat(1000))),
                Arguments.of("too short", Manner.saying("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\nab")),
                Arguments.of("never ending", Manner.stopping("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\nab")),
                Arguments.of(
                        "of broken chunks",
                        Manner.saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")),
                Arguments.of("falsely packed", Manner.saying("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nab")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poorBodies")
    void the_status_has_said_all_whatever_body_follows(String what, Manner manner) {
        try (Receiver receiver = Receiver.that(manner)) {
            assertThat(send(receiver)).isEqualTo(new Answered(200, Optional.empty()));
        }
    }

    @Test
    void a_port_where_nobody_listens_is_not_connected_to() {
        int port;
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            port = receiver.port();
        }
        assertThat(send(LOOPBACK, NAMES, "http://127.0.0.1:" + port + "/"))
                .isEqualTo(new Unanswered(Trouble.NOT_CONNECTED));
    }

    @Test
    void a_host_without_address_is_not_known() {
        Names nobody = host -> Uni.createFrom().failure(new UnknownHostException(host));

        assertThat(send(LOOPBACK, nobody, "https://hooks.example.test/"))
                .isEqualTo(new Unanswered(Trouble.NAME_UNKNOWN));
    }

    @Test
    void a_name_server_that_hangs_is_given_up() {
        Names silent = host -> Uni.createFrom().nothing();

        assertThat(send(LOOPBACK, silent, "https://hooks.example.test/")).isEqualTo(new Unanswered(Trouble.TIMED_OUT));
    }

    @Test
    void nothing_is_connected_to_that_is_not_allowed() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Outcome outcome = send(AllowedTargets.publicOnly(), NAMES, receiver.url());

            assertThat(outcome).isEqualTo(new Unanswered(Trouble.TARGET_NOT_ALLOWED));
            assertThat(receiver.connections()).isZero();
        }
    }

    @Test
    void a_name_that_leads_somewhere_else_the_second_time_is_looked_up_once() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            AtomicInteger asked = new AtomicInteger();
            Names rebinding = host ->
                    Uni.createFrom().item(List.of(at(asked.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254")));

            assertThat(send(LOOPBACK, rebinding, "http://hooks.example.test:" + receiver.port() + "/in"))
                    .isEqualTo(new Answered(200, Optional.empty()));

            assertThat(asked).hasValue(1);
            assertThat(receiver.requests().getFirst().header("host"))
                    .isEqualTo("hooks.example.test:" + receiver.port());
        }
    }

    @Test
    void of_several_addresses_the_first_that_is_allowed_is_taken() {
        try (Receiver receiver = Receiver.that(Manner.status(200))) {
            Names several = host -> Uni.createFrom().item(List.of(at("10.0.0.1"), at("fe80::1"), at("127.0.0.1")));

            assertThat(send(LOOPBACK, several, "http://hooks.example.test:" + receiver.port() + "/"))
                    .isEqualTo(new Answered(200, Optional.empty()));
        }
    }

    @Test
    void many_that_hang_do_not_keep_one_that_answers() {
        try (Receiver hanging = Receiver.that(Manner.silence());
                Receiver answering = Receiver.that(Manner.status(200))) {
            Sender sender = sender(LOOPBACK, NAMES, SOON.multipliedBy(2));
            List<CompletableFuture<Outcome>> begun = IntStream.range(0, 100)
                    .mapToObj(nth ->
                            sender.send(TargetUrl.of(hanging.url()), MESSAGE).subscribeAsCompletionStage())
                    .toList();

            Outcome outcome =
                    sender.send(TargetUrl.of(answering.url()), MESSAGE).await().atMost(SOON);

            assertThat(outcome).isEqualTo(new Answered(200, Optional.empty()));
            assertThat(begun).noneMatch(CompletableFuture::isDone);
        }
    }

    private static Outcome send(Receiver receiver) {
        return send(LOOPBACK, NAMES, receiver.url());
    }

    private static Outcome send(AllowedTargets allowed, Names names, String url) {
        return sender(allowed, names, TIMEOUT)
                .send(TargetUrl.of(url), MESSAGE)
                .await()
                .atMost(SOON);
    }

    private static Sender sender(AllowedTargets allowed, Names names, Duration timeout) {
        return new Sender(VERTX, new HttpClientOptions(), names, allowed, timeout, Clock.systemUTC());
    }

    private static InetAddress at(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
