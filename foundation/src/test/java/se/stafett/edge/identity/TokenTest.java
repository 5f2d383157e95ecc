package se.stafett.edge.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class TokenTest {
    private static final long HOUR = 3600;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tokens_that_prove_nothing_are_refused(String name, Supplier<String> token) {
        Answer answer = Calls.send(Calls.by(token.get(), "/v1/probes/me"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("token-invalid");
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer realm=\"stafett\", error=\"invalid_token\"");
    }

    static Stream<Arguments> tokens_that_prove_nothing_are_refused() {
        return Stream.of(
                token("no signature", () -> Issuer.unsigned(good().build())),
                token("signed by another", () -> Issuer.forged(good().build())),
                token("HMAC with the public key", () -> Issuer.confused(good().build())),
                token("signature cut off", () -> Issuer.clinician().replaceAll("[^.]*$", "")),
                token("changed claims", TokenTest::withClaimsOfAnAuditor),
                token("not a token", () -> "abc"),
                token("three dots", () -> "..."),
                token("two dots", () -> ".."),
                token("three letters", () -> "a.b.c"),
                token("three empty objects", () -> "e30.e30.e30"),
                token("no JSON", () -> "bm90anNvbg.bm90anNvbg.x"),
                token("five parts", () -> "e30.e30.e30.e30.e30"),
                token("thousands of dots", () -> ".".repeat(4000)),
                token(
                        "expired",
                        () -> Issuer.signed(
                                good().expirationTime(inSeconds(-60)).build())),
                token(
                        "never expires",
                        () -> Issuer.signed(good().expirationTime(null).build())),
                token(
                        "not yet valid",
                        () -> Issuer.signed(
                                good().notBeforeTime(inSeconds(HOUR)).build())),
                token(
                        "another audience",
                        () -> Issuer.signed(good().audience("journal").build())),
                token(
                        "no audience",
                        () -> Issuer.signed(good().audience(List.of()).build())),
                token(
                        "another issuer",
                        () -> Issuer.signed(
                                good().issuer("https://elsewhere.example").build())),
                token("no issuer", () -> Issuer.signed(good().issuer(null).build())),
                token("no subject", () -> Issuer.signed(good().subject(null).build())),
                token(
                        "an ID token by its claim",
                        () -> Issuer.signed(good().claim("typ", "ID").build())),
                token(
                        "an ID token by its nonce",
                        () -> Issuer.signed(good().claim("nonce", "n").build())),
                token(
                        "a refresh token",
                        () -> Issuer.signed(good().claim("typ", "Refresh").build())),
                token("a logout token", () -> typed("logout+jwt")),
                token("a jku of the caller's", TokenTest::forgedWithAddressOfKeys));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "AT+JWT", "JWT", "application/at+jwt"})
    void access_tokens_are_known_by_these_types(String type) {
        assertThat(Calls.send(Calls.by(typed(type), "/v1/probes/me")).status()).isEqualTo(200);
    }

    @Test
    void an_address_of_keys_in_a_good_token_changes_nothing() {
        String token = Issuer.signed(good().build(), header -> header.jwkURL(URI.create("http://127.0.0.1:1/keys")));

        assertThat(Calls.send(Calls.by(token, "/v1/probes/me")).status()).isEqualTo(200);
    }

    @Test
    void a_token_that_was_let_in_is_let_in_again_until_it_expires() {
        String token = Issuer.signed(good().expirationTime(inSeconds(3)).build());

        assertThat(Calls.send(Calls.by(token, "/v1/probes/me")).status()).isEqualTo(200);
        assertThat(Calls.send(Calls.by(token, "/v1/probes/me")).status()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(
                                Calls.send(Calls.by(token, "/v1/probes/me")).status())
                        .isEqualTo(401));
    }

    @Test
    void a_token_that_was_let_in_opens_for_no_other_with_its_claims_or_its_signature() {
        JWTClaimsSet claims = good().build();
        String token = Issuer.signed(claims);
        assertThat(Calls.send(Calls.by(token, "/v1/probes/me")).status()).isEqualTo(200);

        String signature = token.substring(token.lastIndexOf('.'));
        String another = Issuer.signed(Issuer.professional("auditor").build());
        for (String forged :
                List.of(Issuer.forged(claims), another.substring(0, another.lastIndexOf('.')) + signature)) {
            assertThat(Calls.send(Calls.by(forged, "/v1/probes/me")).status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic c3RhZmV0dDpzdGFmZXR0", "Bearer", "Bearer ", "bearertoken", "Negotiate x"})
    void other_ways_to_authenticate_are_no_token(String authorization) {
        Answer answer = Calls.send(Calls.to("/v1/probes/me").header("Authorization", authorization));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    private static Arguments token(String name, Supplier<String> token) {
        return Arguments.of(name, token);
    }

    private static JWTClaimsSet.Builder good() {
        return Issuer.professional("clinician");
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String typed(String type) {
        return Issuer.signed(good().build(), header -> header.type(new JOSEObjectType(type)));
    }

    private static String withClaimsOfAnAuditor() {
        String[] clinician = Issuer.clinician().split("\\.");
        String[] auditor = Issuer.signed(Issuer.professional("auditor").build()).split("\\.");
        return clinician[0] + "." + auditor[1] + "." + clinician[2];
    }

    private static String forgedWithAddressOfKeys() {
        return Issuer.forged(good().build(), header -> header.jwkURL(URI.create("http://127.0.0.1:1/keys")));
    }
}
