package se.stafett.service.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class CommandsTest {
    @Inject
    MeterRegistry registry;

    private final String patient = UUID.randomUUID().toString().replace("-", "");

    @Test
    void what_is_begun_is_answered_with_where_it_is() {
        Answer begun = Calls.send(begin(UUID.randomUUID().toString()));

        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.header("Location"))
                .hasValueSatisfying(where -> assertThat(where)
                        .endsWith("/v1/notes/" + begun.json().path("noteId").asText()));
        assertThat(begun.header("ETag")).contains("\"1\"");
    }

    @Test
    void a_repeated_command_is_answered_the_same_and_has_no_second_effect() {
        String beginning = UUID.randomUUID().toString();
        String note = id(Calls.send(begin(beginning)));
        String key = UUID.randomUUID().toString();
        Answer first = Calls.send(add(note, "gång", key, 1));
        Answer again = Calls.send(add(note, "gång", key, 1));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(id(Calls.send(begin(beginning)))).isEqualTo(note);
        assertThat(Calls.send(add(note, "balans", 2)).json().path("version").asLong())
                .isEqualTo(3);
    }

    @Test
    void a_key_that_was_used_for_another_request_is_refused() {
        String note = begun();
        String key = UUID.randomUUID().toString();
        Calls.send(add(note, "gång", key, 1));

        refused(add(note, "balans", key, 1), 422, "idempotency-key-reused");
        refused(add(begun(), "gång", key, 1), 422, "idempotency-key-reused");
    }

    @Test
    void a_refusal_of_what_is_sent_on_a_stale_version_is_that_it_is_stale() {
        String note = begun();
        Calls.send(add(note, "gång", 1));

        refused(add(note, "gång", 2), 409, "word-is-there");
        refused(add(note, "gång", 1), 412, "version-stale");
        refused(add(note, "balans", 1), 412, "version-stale");
        refused(add(note, "balans", 9), 412, "version-stale");
    }

    @Test
    void what_may_not_be_known_of_is_not_found_whatever_the_version() {
        refused(add(UUID.randomUUID().toString(), "gång", 7), 404, "note-not-found");
    }

    @Test
    void what_is_reserved_is_refused_to_others() {
        String holder = begun();
        Calls.send(add(holder, "mine", 1));

        Answer refused = refused(add(begun(), "mine", 1), 409, "word-is-taken");
        assertThat(refused.json().path("note").asText()).isEqualTo(holder);
    }

    @Test
    void a_command_on_several_changes_all_or_none() {
        String note = begun();
        String other = begun();
        assertThat(Calls.send(both(note, other, 1)).status()).isEqualTo(200);

        assertThat(Calls.send(add(other, "balans", 2)).status()).isEqualTo(200);
        assertThat(Calls.send(add(note, "balans", 2)).status()).isEqualTo(200);
    }

    @Test
    void commands_are_counted_by_how_they_end_and_problems_by_their_codes() {
        long accepted = commands("accepted");
        long refused = commands("refused");
        double stale = problems("version-stale");
        String note = begun();
        refused(add(note, "gång", 9), 412, "version-stale");

        assertThat(commands("accepted")).isEqualTo(accepted + 1);
        assertThat(commands("refused")).isEqualTo(refused + 1);
        assertThat(problems("version-stale")).isEqualTo(stale + 1);
    }

    private long commands(String became) {
        return registry.get("stafett.commands").tag("became", became).timer().count();
    }

    private double problems(String code) {
        return registry.counter("stafett.problems", "code", code, "status", "412")
                .count();
    }

    private Answer refused(HttpRequest.Builder request, int status, String code) {
        Answer answer = Calls.send(request);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        return answer;
    }

    private String begun() {
        return id(Calls.send(begin(UUID.randomUUID().toString())));
    }

    private static String id(Answer answer) {
        return answer.json().path("noteId").asText();
    }

    private HttpRequest.Builder begin(String key) {
        return Calls.post(Issuer.clinician(), "/v1/notes", "{\"ref\":\"" + patient + "\"}")
                .header("Idempotency-Key", key);
    }

    private static HttpRequest.Builder add(String note, String word, long version) {
        return add(note, word, UUID.randomUUID().toString(), version);
    }

    private static HttpRequest.Builder add(String note, String word, String key, long version) {
        return Calls.post(Issuer.clinician(), "/v1/notes/" + note + "/words", "{\"word\":\"" + word + "\"}")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"");
    }

    private static HttpRequest.Builder both(String note, String other, long version) {
        return Calls.post(Issuer.clinician(), "/v1/notes/" + note + "/words-too/" + other, "{\"word\":\"gemensamt\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"");
    }
}
