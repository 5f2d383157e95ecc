package se.stafett.edge.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class ClosedDoorTest {

    static Stream<String> paths_written_to_deceive() {
        List<String> guarded = List.of("probes", "probes/me", "probes/lane", "things", "things/slow", "faults/bug");
        return guarded.stream()
                .flatMap(path -> Stream.of(
                        "/v1/" + path + ";x",
                        "/v1;x/" + path,
                        "/v1/" + path + "%3Bx",
                        "/v1/" + path + "%3bx=1",
                        "//v1/" + path,
                        "/v1//" + path,
                        "/v1/" + path + "/",
                        "/v1/" + path + "//",
                        "/v1%2F" + path,
                        "/v1/" + path + "%2F",
                        "/v1/" + path + "%2f..",
                        "/v1/" + path + "%5C",
                        "/v1%5c" + path,
                        "/v1/./" + path,
                        "/v1/x/../" + path,
                        "/v1/%2e%2e/v1/" + path,
                        "/v1/" + path + "%00",
                        "/v1/" + path + "?x=;x",
                        "/V1/" + path));
    }

    @ParameterizedTest
    @MethodSource("paths_written_to_deceive")
    void no_writing_of_a_path_opens_it_without_a_token(String path) {
        assertThat(Calls.send(Calls.to(path)).status()).isBetween(400, 499);
        assertThat(Calls.send(Calls.to(path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .status())
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "{\"unknown\":1}", "[[[[[["})
    void without_a_token_a_body_is_not_looked_at(String body) {
        var request = Calls.to("/v1/probes")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));

        assertThat(Calls.send(request).code()).isEqualTo("token-missing");
    }

    @Test
    void without_a_token_the_headers_of_a_command_are_not_looked_at() {
        var request = Calls.to("/v1/things").POST(BodyPublishers.ofString("{}"));

        assertThat(Calls.send(request).status()).isEqualTo(401);
    }

    @Test
    void with_the_wrong_role_a_body_is_not_looked_at() {
        String token = Issuer.signed(Issuer.claims("auditor").build());

        Answer answer = Calls.send(Calls.post(token, "/v1/probes", "{"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("role-not-allowed");
    }

    @Test
    void a_missing_token_is_asked_for() {
        Answer answer = Calls.send(Calls.to("/v1/probes/me"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer realm=\"stafett\"");
    }

    @Test
    void an_endpoint_that_nobody_annotated_is_closed_to_all() {
        assertThat(Calls.send(Calls.to("/v1/probes/forgotten")).status()).isEqualTo(401);
        assertThat(Calls.send(Calls.by(Issuer.clinician(), "/v1/probes/forgotten"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_endpoint_is_open_only_where_it_says_so() {
        assertThat(Calls.send(Calls.to("/v1/probes/open")).status()).isEqualTo(200);
    }
}
