package se.stafett.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class ProblemsTest {
    private static final Pattern INSTANCE = Pattern.compile("urn:uuid:[0-9a-f-]{36}");

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "GET,    /v1/probes/7,                   application/json, ,                 404, not-found",
        "GET,    /v1/nothing,                    application/json, ,                 404, not-found",
        "GET,    /,                              application/json, ,                 404, not-found",
        "GET,    /elsewhere,                     application/json, ,                 404, not-found",
        "DELETE, /v1/probes,                     application/json, ,                 405, method-not-allowed",
        "GET,    /v1/probes/me,                  text/html,        ,                 406, not-acceptable",
        "POST,   /v1/probes,                     application/json, text/plain,       415, media-type-unsupported",
        "POST,   /v1/probes,                     application/json, application/xml,  415, media-type-unsupported",
        "GET,    /v1/probes/lane,                application/json, ,                 400, input-invalid",
        "GET,    /v1/probes/refused,             application/json, ,                 409, probe-too-early",
        "GET,    /v1/faults/bug,                 application/json, ,                 500, unexpected",
        "GET,    /v1/faults/error,               application/json, ,                 500, unexpected",
        "GET,    /v1/faults/disk,                application/json, ,                 500, unexpected",
        "GET,    /v1/faults/gateway,             application/json, ,                 502, unexpected",
        "GET,    /v1/faults/broken-promise,      application/json, ,                 500, unexpected",
        "GET,    /v1/faults/refused-connection,  application/json, ,                 503, unavailable",
        "GET,    /v1/faults/time-out,            application/json, ,                 503, unavailable",
        "GET,    /v1/faults/teapot,              application/json, ,                 418, request-malformed",
    })
    void everything_that_fails_is_a_problem_with_all_five_members_in_both_languages(
            String method, String path, String accept, String contentType, int status, String code) {
        JsonNode english = problem(request(method, path, accept, contentType), "en", status);
        JsonNode swedish = problem(request(method, path, accept, contentType), "sv", status);

        assertThat(english.path("type").asText()).isEqualTo("https://stafett.se/problems/" + code);
        assertThat(english.path("status").asInt()).isEqualTo(status);
        assertThat(english.path("code").asText()).isEqualTo(code);
        assertThat(english.path("instance").asText()).matches(INSTANCE);
        assertThat(english.path("title").asText()).contains(" ");
        assertThat(swedish.path("title").asText())
                .contains(" ")
                .isNotEqualTo(english.path("title").asText());
        assertThat(swedish.path("detail").asText())
                .contains(" ")
                .isNotEqualTo(english.path("detail").asText());
    }

    @Test
    void a_refusal_is_told_in_the_services_own_words_with_its_arguments() {
        JsonNode told = problem(request("GET", "/v1/probes/refused", "*/*", null), "sv", 409);

        assertThat(told.path("detail").asText()).isEqualTo("Vänta till 2026-03-01.");
        assertThat(told.path("day").asText()).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /v1/probes         | GET, HEAD, OPTIONS, POST",
                "POST   | /v1/probes/me      | GET, HEAD, OPTIONS",
                "GET    | /v1/things/slow    | OPTIONS, POST",
                "GET    | /v1/things/1/change | OPTIONS, POST",
            })
    void a_method_that_an_address_does_not_know_is_refused_with_those_that_it_knows(
            String method, String path, String allowed) {
        Answer answer = Calls.send(request(method, path, "*/*", null));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains(allowed);
    }

    @Test
    void a_missing_query_parameter_is_named() {
        JsonNode told = problem(request("GET", "/v1/probes/lane", "*/*", null), "en", 400);

        assertThat(told.path("errors").path(0).path("field").asText()).isEqualTo("lane");
        assertThat(told.path("errors").path(0).path("rule").asText()).isEqualTo("required");
    }

    @Test
    void what_passes_by_itself_says_when_to_come_back() {
        assertThat(Calls.send(request("GET", "/v1/faults/time-out", "*/*", null))
                        .header("Retry-After"))
                .contains("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/probes/me", "/v1/probes/7", "/v1/faults/bug", "/v1/probes", "/nowhere", "/v1/probes/open"})
    void every_answer_forbids_sniffing_and_storing(String path) {
        Answer answer = Calls.send(Calls.by(Issuer.clinician(), path));

        assertThat(answer.response().headers().allValues("X-Content-Type-Options"))
                .containsExactly("nosniff");
        assertThat(answer.response().headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    private static HttpRequest.Builder request(String method, String path, String accept, String contentType) {
        var request = Calls.by(Issuer.clinician(), path).header("Accept", accept);
        if (contentType == null) {
            return request.method(method, BodyPublishers.noBody());
        }
        return request.header("Content-Type", contentType).method(method, BodyPublishers.ofString("{}"));
    }

    private static JsonNode problem(HttpRequest.Builder request, String language, int status) {
        Answer answer = Calls.send(request.header("Accept-Language", language));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        assertThat(answer.header("Content-Language")).contains(language);
        assertThat(answer.header("Vary")).contains("Accept-Language");
        return answer.json();
    }
}
