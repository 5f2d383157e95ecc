package se.stafett.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.stafett.webhook.address.AllowedTargets;
import se.stafett.webhook.address.TargetUrl;
import se.stafett.webhook.domain.Outcome;
import se.stafett.webhook.domain.Outcome.Answered;
import se.stafett.webhook.domain.Outcome.Unanswered;
import se.stafett.webhook.domain.Trouble;
import se.stafett.webhook.signing.SignedMessage;
import se.stafett.webhook.signing.WebhookSecret;

/** The connection goes to an address, the certificate is asked for by name. */
class EncryptedSenderTest {
    private static final String PASSWORD = "not a secret";
    private static final Vertx VERTX = Vertx.vertx();
    private static final PfxOptions CERTIFICATE = certificate("hooks.example.test");
    private static final AtomicReference<String> ASKED_FOR = new AtomicReference<>("nobody");
    private static final HttpServer SERVER = VERTX.createHttpServer(
                    new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(CERTIFICATE))
            .requestHandler(request -> {
                ASKED_FOR.set(request.connection().indicatedServerName());
                request.response().setStatusCode(202).end();
            })
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void the_name_is_told_to_the_other_side_and_its_certificate_is_for_that_name() {
        assertThat(send("hooks.example.test", trusting())).isEqualTo(new Answered(202, Optional.empty()));
        assertThat(ASKED_FOR).hasValue("hooks.example.test");
    }

    @Test
    void a_certificate_for_another_name_is_not_accepted() {
        assertThat(send("other.example.test", trusting())).isEqualTo(new Unanswered(Trouble.NOT_SECURE));
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_accepted() {
        assertThat(send("hooks.example.test", new HttpClientOptions())).isEqualTo(new Unanswered(Trouble.NOT_SECURE));
    }

    /** Made anew: nobody else has its key. */
    private static PfxOptions certificate(String name) {
        try {
            Path store = Files.createTempDirectory("receiver").resolve("store.p12");
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            String[] command = {
                keytool,
                "-genkeypair",
                "-alias",
                "receiver",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=dns:" + name,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD
            };
            int ended = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            assertThat(ended).isZero();
            return new PfxOptions().setPath(store.toString()).setPassword(PASSWORD);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpClientOptions trusting() {
        return new HttpClientOptions().setTrustOptions(CERTIFICATE);
    }

    private static Outcome send(String host, HttpClientOptions options) {
        Sender sender = new Sender(
                VERTX,
                options,
                name -> Uni.createFrom().item(List.of(InetAddress.getLoopbackAddress())),
                AllowedTargets.with(List.of("loopback")),
                Duration.ofSeconds(5),
                Clock.systemUTC());
        SignedMessage message = new SignedMessage(
                "msg", Instant.EPOCH, "{}", List.of(WebhookSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));
        return sender.send(TargetUrl.of("https://" + host + ":" + SERVER.actualPort() + "/in"), message)
                .await()
                .atMost(Duration.ofMinutes(1));
    }
}
