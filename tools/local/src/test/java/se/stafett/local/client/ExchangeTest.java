package se.stafett.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stafett.local.client.ScriptedServer.Reply;

class ExchangeTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void an_object_settles_a_request() throws IOException {
        assertThat(outcome(200, "{\"a\":1}"))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.body().path("a").asInt()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"200, words", "200, ''", "200, [1]", "201, 7"})
    void success_without_an_object_settles_nothing(int status, String body) throws IOException {
        assertThat(outcome(status, body)).isEqualTo(new Outcome.Unknown(status + " without JSON"));
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "412", "413", "415", "422", "428"})
    void a_refusal_settles_a_request_even_without_a_problem(int status) throws IOException {
        assertThat(outcome(status, "<html>no</html>")).isEqualTo(new Outcome.No(status, "", ""));
    }

    @Test
    void a_conflict_is_final_unless_the_command_is_in_flight() throws IOException {
        assertThat(outcome(409, "{\"type\":\"https://stafett.se/problems/plan-is-on-hold\",\"title\":\"On hold\"}"))
                .isEqualTo(new Outcome.No(409, "plan-is-on-hold", "On hold"));
        assertThat(outcome(409, "{\"type\":\"https://stafett.se/problems/command-in-flight\"}"))
                .isEqualTo(new Outcome.Unknown("409 command-in-flight"));
    }

    @ParameterizedTest
    @CsvSource({"429", "500", "502", "503", "504"})
    void what_may_pass_settles_nothing(int status) throws IOException {
        assertThat(outcome(status, "")).isEqualTo(new Outcome.Unknown(status + " "));
    }

    @Test
    void the_fields_of_bad_input_are_told() throws IOException {
        assertThat(outcome(
                        400,
                        "{\"type\":\"https://stafett.se/problems/input-invalid\",\"detail\":\"See errors.\","
                                + "\"errors\":[{\"field\":\"words\",\"rule\":\"text-blank\"},{\"rule\":\"kind\"}]}"))
                .isEqualTo(new Outcome.No(400, "input-invalid", "See errors.; words: text-blank; ?: kind"));
    }

    @Test
    void nobody_there_is_told_by_kind_and_not_by_address() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:1/v1"))
                .timeout(Duration.ofSeconds(5))
                .build();
        assertThat(Exchange.of(http, request)).isEqualTo(new Outcome.Unknown("ConnectException"));
    }

    @Test
    void an_interrupted_request_settles_nothing_and_stays_interrupted() throws IOException {
        try (ScriptedServer server = new ScriptedServer(new Reply(200, "{}"))) {
            Thread.currentThread().interrupt();
            Outcome outcome =
                    Exchange.of(http, HttpRequest.newBuilder(server.base()).build());
            assertThat(Thread.interrupted()).isTrue();
            assertThat(outcome).isEqualTo(new Outcome.Unknown("interrupted"));
        }
    }

    private Outcome outcome(int status, String body) throws IOException {
        try (ScriptedServer server = new ScriptedServer(new Reply(status, body))) {
            return Exchange.of(http, HttpRequest.newBuilder(server.base()).build());
        }
    }
}
