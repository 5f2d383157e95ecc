package se.stafett.edge.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;
import se.stafett.edge.probe.RawCall;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class BodyLimitTest {
    private static final int LIMIT = 256 * 1024;

    @Test
    void a_body_of_the_greatest_size_is_read() {
        Answer answer = Calls.send(Calls.post(Issuer.clinician(), "/v1/probes", bodyOf(LIMIT)));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"262145", "99999999999"})
    void a_declared_length_above_the_limit_is_refused_before_the_body_comes(String length) throws IOException {
        String answer =
                RawCall.exchange(head(Issuer.clinician()) + "Content-Length: " + length + "\r\n\r\n", new byte[0]);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "body-too-large", "262144");
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, LIMIT + 9000, 2 * LIMIT, 16 * LIMIT})
    void a_body_in_chunks_is_refused_where_it_passes_the_limit(int size) throws IOException {
        byte[] chunk = (Integer.toHexString(size) + "\r\n" + bodyOf(size) + "\r\n0\r\n\r\n").getBytes(UTF_8);

        String answer = RawCall.exchange(head(Issuer.clinician()) + "Transfer-Encoding: chunked\r\n\r\n", chunk);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "body-too-large", "262144");
    }

    @Test
    void a_body_in_chunks_within_the_limit_is_read() throws IOException {
        byte[] chunk = (Integer.toHexString(LIMIT) + "\r\n" + bodyOf(LIMIT) + "\r\n0\r\n\r\n").getBytes(UTF_8);

        String head = head(Issuer.clinician()) + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertThat(RawCall.exchange(head, chunk)).startsWith("HTTP/1.1 200");
    }

    @Test
    void without_a_token_a_body_in_chunks_is_not_even_read() throws IOException {
        String head =
                head("none").replace("Bearer", "Basic") + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertThat(RawCall.exchange(head, "5\r\n{{{{{\r\n0\r\n\r\n".getBytes(UTF_8)))
                .startsWith("HTTP/1.1 401");
    }

    private static String head(String token) {
        return "POST /v1/probes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + token + "\r\n";
    }

    /** White space is JSON too. */
    private static String bodyOf(int size) {
        return "{" + " ".repeat(size - 2) + "}";
    }
}
