package se.stafett.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.local.client.ScriptedServer.Received;
import se.stafett.local.client.ScriptedServer.Reply;

class CareServiceTest {
    private static final UUID PLAN = UUID.fromString("3f1d2c4b-8a6e-5f70-9b1c-2d3e4f500002");
    private static final Reply DONE = new Reply(200, answer(4));
    private static final Patience SHORT = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(5));
    private static final Caller CALLER = new Caller("someone", () -> "token");

    @TempDir
    Path folder;

    @Test
    void a_command_carries_key_version_token_and_body() throws IOException {
        try (ScriptedServer server = new ScriptedServer(DONE)) {
            Answer answer = service(server).send(command(3L));

            assertThat(answer).isEqualTo(new Answer(PLAN, 4, 12, 345, null));
            assertThat(server.received())
                    .containsExactly(new Received(
                            "POST", "/v1/plans/p/hold", "key-1", "\"3\"", "Bearer token", "{\"reason\":\"på resa\"}"));
        }
    }

    @Test
    void what_a_command_made_is_told() throws IOException {
        UUID made = UUID.fromString("0b7f5c7e-27c5-5b0e-9f0a-5d3c6a1e0001");
        try (ScriptedServer server =
                new ScriptedServer(new Reply(201, answer(2).replace("}", ",\"created\":\"" + made + "\"}")), DONE)) {
            CareService service = service(server);
            assertThat(service.send(command(null)).made()).isEqualTo(made);
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> service.send(command(3L)).made());
            assertThat(server.received().getFirst().ifMatch()).isEqualTo("null");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 429, 500, 502, 503, 504})
    void what_is_not_settled_is_sent_again_unchanged(int status) throws IOException {
        try (ScriptedServer server = new ScriptedServer(new Reply(status, ""), new Reply(status, ""), DONE)) {
            CareService service = service(server);

            assertThat(service.send(command(3L)).version()).isEqualTo(4);

            assertThat(server.received()).hasSize(3);
            assertThat(server.received().stream().distinct()).hasSize(1);
            assertThat(service.sent()).isEqualTo(1);
            assertThat(service.sentAgain()).isEqualTo(2);
        }
    }

    @Test
    void a_command_that_is_in_flight_is_sent_again() throws IOException {
        try (ScriptedServer server = new ScriptedServer(new Reply(409, problem("command-in-flight")), DONE)) {
            assertThat(service(server).send(command(3L)).version()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 412, 422, 428})
    void a_refusal_is_final(int status) throws IOException {
        try (ScriptedServer server = new ScriptedServer(new Reply(status, problem("goal-not-open")))) {
            CareService service = service(server);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> service.send(command(3L)))
                    .withMessage("POST /plans/p/hold was refused: " + status
                            + " goal-not-open, It is over.; words: text-blank")
                    .satisfies(refused -> {
                        assertThat(refused.status()).isEqualTo(status);
                        assertThat(refused.code()).isEqualTo("goal-not-open");
                    });
        }
    }

    @Test
    void patience_ends() throws IOException {
        try (ScriptedServer server = new ScriptedServer(new Reply(503, ""))) {
            CareService service = new CareService(
                    server.base(), new Patience(Duration.ofNanos(1), Duration.ofSeconds(5)), CommandLog.none());
            assertThatExceptionOfType(Unanswered.class)
                    .isThrownBy(() -> service.send(command(3L)))
                    .withMessageContaining("503");
        }
    }

    @Test
    void every_attempt_is_logged_without_what_it_says_of_the_patient() throws IOException {
        Path file = folder.resolve("commands.ndjson");
        try (ScriptedServer server =
                        new ScriptedServer(new Reply(503, ""), DONE, new Reply(412, problem("version-stale")));
                CommandLog log = CommandLog.to(file)) {
            CareService service = new CareService(server.base(), SHORT, log);
            service.send(command(3L));
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> service.send(command(3L)));
        }
        assertThat(Files.readAllLines(file))
                .extracting(line -> {
                    var json = new ObjectMapper().readTree(line);
                    assertThat(json.path("key").asText()).isEqualTo("key-1");
                    return json.path("op").asText() + " " + json.path("attempt").asInt();
                })
                .containsExactly("invoke 1", "unknown 1", "invoke 2", "ok 2", "invoke 1", "fail 1");
        assertThat(Files.readString(file)).contains("\"position\":345").doesNotContain("resa", "token");
    }

    @Test
    void a_plan_is_read_with_its_place_and_digest() throws IOException {
        String body = "{\"plan\":{\"status\":\"active\"},\"digest\":\"ab\",\"lane\":12,\"position\":345,\"version\":7}";
        try (ScriptedServer server = new ScriptedServer(new Reply(200, body))) {
            assertThat(PlanView.of(service(server), CALLER, PLAN))
                    .isEqualTo(new PlanView(PLAN, 7, 12, 345, "ab", "active"));
        }
    }

    @Test
    void a_question_with_a_body_carries_no_key() throws IOException {
        try (ScriptedServer server = new ScriptedServer(new Reply(200, "{\"patientRef\":\"5d41\"}"))) {
            assertThat(service(server)
                            .ask(CALLER, "/patient-references", body())
                            .path("patientRef")
                            .asText())
                    .isEqualTo("5d41");
            assertThat(server.received()).extracting(Received::key).containsExactly("null");
        }
    }

    private static CareService service(ScriptedServer server) {
        return new CareService(server.base(), SHORT, CommandLog.none());
    }

    private static Command command(@Nullable Long ifMatch) {
        return new Command(CALLER, "/plans/p/hold", body(), "key-1", ifMatch);
    }

    private static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode().put("reason", "på resa");
    }

    private static String answer(long version) {
        return "{\"planId\":\"" + PLAN + "\",\"version\":" + version + ",\"lane\":12,\"position\":345}";
    }

    private static String problem(String code) {
        return "{\"type\":\"https://stafett.se/problems/" + code
                + "\",\"title\":\"No\",\"detail\":\"It is over.\","
                + "\"errors\":[{\"field\":\"words\",\"rule\":\"text-blank\"}]}";
    }
}
