package se.stafett.edge.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.CommandResource;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;
import se.stafett.edge.probe.RawCall;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class CommandTest {
    private static final String CREATE = "/v1/things";
    private static final String CHANGE = "/v1/things/1/change";

    @Inject
    CommandResource.Gate gate;

    @Test
    void a_command_without_a_key_is_refused() {
        refused(Calls.post(Issuer.clinician(), CREATE, "{}"), 400, "idempotency-key-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb"})
    void a_key_is_printable_ascii(String key) {
        refused(command(CREATE, "{}", key), 400, "idempotency-key-invalid");
    }

    @Test
    void a_key_is_not_swedish() throws IOException {
        String head = "POST /v1/things HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: 0\r\n"
                + "Authorization: Bearer " + Issuer.clinician() + "\r\nIdempotency-Key: nyckel-å\r\n\r\n";

        assertThat(RawCall.exchange(head, new byte[0]))
                .startsWith("HTTP/1.1 400")
                .contains("idempotency-key-invalid");
    }

    @Test
    void a_key_is_not_longer_than_255() {
        assertThat(Calls.send(command(CREATE, "{}", "k".repeat(255))).status()).isEqualTo(200);
        refused(command(CREATE, "{}", "k".repeat(256)), 400, "idempotency-key-invalid");
    }

    @Test
    void there_is_one_key() {
        refused(command(CREATE, "{}", "a").header("Idempotency-Key", "b"), 400, "idempotency-key-invalid");
    }

    @Test
    void headers_are_looked_at_before_the_body() {
        refused(Calls.post(Issuer.clinician(), CREATE, "{"), 400, "idempotency-key-missing");
        refused(command(CHANGE, "{", "a"), 428, "if-match-missing");
    }

    @Test
    void the_same_key_of_the_same_caller_is_the_same_command() {
        String first = id(command(CREATE, "{}", "same"));

        assertThat(id(command(CREATE, "{}", "same"))).isEqualTo(first);
        assertThat(id(command(CREATE, "{}", "other"))).isNotEqualTo(first);
    }

    @Test
    void the_same_key_of_another_caller_is_another_command() {
        String other = Issuer.signed(
                Issuer.professional("clinician").subject("subject-2").build());
        HttpRequest.Builder theirs = Calls.post(other, CREATE, "{}").header("Idempotency-Key", "same");

        assertThat(id(theirs)).isNotEqualTo(id(command(CREATE, "{}", "same")));
    }

    @Test
    void a_request_is_told_from_others_by_all_that_it_asks() {
        String hash = hash(command(CHANGE, "{}", "k").header("If-Match", "\"7\""));

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(hash(command(CHANGE, "{}", "k").header("If-Match", "\"7\""))).isEqualTo(hash);
        assertThat(hash(command(CHANGE, "{\"count\":1}", "k").header("If-Match", "\"7\"")))
                .isNotEqualTo(hash);
        assertThat(hash(command("/v1/things/2/change", "{}", "k").header("If-Match", "\"7\"")))
                .isNotEqualTo(hash);
        assertThat(hash(command(CREATE, "{}", "k"))).isNotEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "7",
                "W/\"7\"",
                "\"7\", \"8\"",
                "\"seven\"",
                "\"\"",
                "\"-1\"",
                "\"07\"",
                "\"9999999999999999999\""
            })
    void a_version_is_one_strong_tag(String ifMatch) {
        refused(command(CHANGE, "{}", "a").header("If-Match", ifMatch), 400, "if-match-invalid");
    }

    @Test
    void two_headers_are_two_versions() {
        var request = command(CHANGE, "{}", "a").header("If-Match", "\"7\"").header("If-Match", "\"7\"");

        refused(request, 400, "if-match-invalid");
    }

    @Test
    void a_missing_version_is_required() {
        refused(command(CHANGE, "{}", "a"), 428, "if-match-missing");
    }

    @ParameterizedTest
    @CsvSource({"en, present one", "sv, nuvarande"})
    void a_stale_version_is_answered_with_the_present_one(String language, String words) {
        Answer answer = Calls.send(
                command(CHANGE, "{}", "a").header("If-Match", "\"6\"").header("Accept-Language", language));

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.json().path("currentVersion").asLong()).isEqualTo(7);
        assertThat(answer.json().path("detail").asText()).contains("7", words);
        assertThat(answer.header("ETag")).contains("\"7\"");
    }

    @Test
    void an_answer_carries_the_new_version() {
        Answer answer = Calls.send(command(CHANGE, "{}", "a").header("If-Match", "\"7\""));

        assertThat(answer.header("ETag")).contains("\"8\"");
    }

    @Test
    void a_command_that_is_still_being_carried_out_is_not_begun_again() throws Exception {
        var first = Calls.sent(command("/v1/things/slow", "", "slow"));
        gate.arrived().get(10, TimeUnit.SECONDS);

        Answer second = Calls.send(command("/v1/things/slow", "", "slow"));
        gate.open();

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("command-in-flight");
        assertThat(second.header("Retry-After")).contains("1");
        assertThat(first.get(10, TimeUnit.SECONDS).status()).isEqualTo(200);
        assertThat(Calls.send(command("/v1/things/slow", "", "slow")).status()).isEqualTo(200);
    }

    private static HttpRequest.Builder command(String path, String body, String key) {
        return Calls.post(Issuer.clinician(), path, body).header("Idempotency-Key", key);
    }

    private static String id(HttpRequest.Builder request) {
        return Calls.send(request).json().path("id").asText();
    }

    private static String hash(HttpRequest.Builder request) {
        return Calls.send(request).json().path("hash").asText();
    }

    private static void refused(HttpRequest.Builder request, int status, String code) {
        Answer answer = Calls.send(request);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
