package se.stafett.service.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.event.Lane;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;
import se.stafett.store.memory.InMemoryKeys;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class ReadsTest {
    @Inject
    InMemoryKeys keys;

    private final String patient = UUID.randomUUID().toString().replace("-", "");

    @Test
    void the_log_is_read_lane_by_lane_and_still_protected() {
        String note = noteWithWords("gång", "balans");
        Answer page = get(system(), "/v1/events?limit=1000&lane=" + Lane.of(patient));

        assertThat(page.status()).isEqualTo(200);
        JsonNode last = page.json().at("/events").get(page.json().at("/events").size() - 1);
        assertThat(last.at("/headers/ce_subject").asText()).isEqualTo(note);
        assertThat(last.at("/headers/ce_type").asText()).isEqualTo("note.added.v1");
        assertThat(last.at("/payload").asText()).doesNotContain("balans").contains(".");
        long position = Long.parseLong(last.at("/headers/ce_lanepos").asText());
        assertThat(get(system(), "/v1/events?lane=" + Lane.of(patient) + "&after=" + (position - 1))
                        .json()
                        .at("/events"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?lane=64",
                "?lane=-1",
                "?lane=one",
                "?lane=1&after=-1",
                "?lane=1&after=x",
                "?lane=1&limit=0",
                "?lane=1&limit=1001"
            })
    void a_part_of_the_log_is_asked_for_in_whole_numbers(String query) {
        assertThat(get(system(), "/v1/events" + query).status()).isEqualTo(400);
    }

    @Test
    void the_log_and_the_keys_are_for_systems_and_auditors() {
        assertThat(get(Issuer.clinician(), "/v1/events?lane=1").status()).isEqualTo(403);
        assertThat(get(Issuer.clinician(), "/v1/keys/" + UUID.randomUUID()).status())
                .isEqualTo(403);
    }

    @Test
    void a_key_is_handed_out_as_a_jwk() {
        noteWithWords();
        JsonNode events = get(system(), "/v1/events?limit=1000&lane=" + Lane.of(patient))
                .json()
                .at("/events");
        String kid = kid(events.get(events.size() - 1).at("/payload").asText());
        Answer key = get(system(), "/v1/keys/" + kid);

        assertThat(key.status()).isEqualTo(200);
        assertThat(key.json().path("kid").asText()).isEqualTo(kid);
        assertThat(key.json().path("kty").asText()).isEqualTo("oct");
        assertThat(key.json().path("k").asText()).hasSize(43);
        assertThat(key.header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_key_that_is_not_there_is_not_found() {
        Answer answer = get(system(), "/v1/keys/" + UUID.randomUUID());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("key-not-found");
    }

    @Test
    void events_come_in_clear_and_in_pages() {
        String note = noteWithWords("gång", "balans", "styrka");
        Answer first = get(Issuer.clinician(), "/v1/notes/" + note + "/events?limit=3");
        Answer second = get(
                Issuer.clinician(),
                "/v1/notes/" + note + "/events?limit=3&cursor="
                        + first.json().path("next").asText());

        assertThat(first.json().path("items")).hasSize(3);
        assertThat(first.json().at("/items/1/says/event/word").asText()).isEqualTo("gång");
        assertThat(first.json().at("/items/1/version").asLong()).isEqualTo(2);
        assertThat(second.json().at("/items/0/says/actor/role").asText()).isEqualTo("clinician");
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void what_was_erased_is_said_to_be_to_those_who_might_have_read_it_in_any_case() {
        String note = noteWithWords("gång");
        assertThat(get(Issuer.clinician(), "/v1/notes/" + note + "/events").status())
                .isEqualTo(200);
        keys.destroy(patient);

        Answer erased = get(system(), "/v1/notes/" + note + "/events");
        assertThat(erased.status()).isEqualTo(410);
        assertThat(erased.code()).isEqualTo("patient-erased");
        Answer stranger = get(Issuer.clinician(), "/v1/notes/" + note + "/events");
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.code()).isEqualTo("note-not-found");
    }

    @Test
    void a_patient_is_referred_to_without_the_number() {
        String body = "{\"system\":\"http://electronichealth.se/identifier/personnummer\",\"value\":\"191212121212\"}";
        Answer answer = Calls.send(Calls.post(Issuer.clinician(), "/v1/patient-references", body));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("patientRef").asText()).matches("[0-9a-f]{32}");
        assertThat(Calls.send(Calls.post(
                                Issuer.clinician(),
                                "/v1/patient-references",
                                body.replace("191212121212", "191212121213")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_interface_tells_its_name_and_version() {
        Answer answer = get(Issuer.clinician(), "/v1/api-info");

        assertThat(answer.json().path("apiName").asText()).isEqualTo("Stafett foundation");
        assertThat(answer.json().path("apiVersion").asText()).isNotBlank();
        assertThat(answer.json().path("apiStatus").asText()).isEqualTo("active");
    }

    private String noteWithWords(String... words) {
        Answer begun = Calls.send(Calls.post(Issuer.clinician(), "/v1/notes", "{\"ref\":\"" + patient + "\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString()));
        String note = begun.json().path("noteId").asText();
        long version = 1;
        for (String word : words) {
            Answer added = Calls.send(
                    Calls.post(Issuer.clinician(), "/v1/notes/" + note + "/words", "{\"word\":\"" + word + "\"}")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("If-Match", "\"" + version++ + "\""));
            assertThat(added.status()).isEqualTo(200);
        }
        return note;
    }

    private static String kid(String jwe) {
        String header = new String(Base64.getUrlDecoder().decode(jwe.substring(0, jwe.indexOf('.'))), UTF_8);
        return header.replaceAll(".*\"kid\":\"([0-9a-f-]+)\".*", "$1");
    }

    private static Answer get(String token, String path) {
        return Calls.send(Calls.by(token, path).GET());
    }

    private static String system() {
        return Issuer.signed(Issuer.claims("system").build());
    }
}
