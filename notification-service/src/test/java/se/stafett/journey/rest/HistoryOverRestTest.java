package se.stafett.journey.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.PatientIdentifier;
import se.stafett.contracts.event.LogEvent;
import se.stafett.edge.identity.PatientReferences;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** From the logs of several services to one timeline in plain words. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class HistoryOverRestTest {
    private static final Duration SOON = Duration.ofMinutes(1);

    @Inject
    Keys keys;

    @Inject
    PatientReferences references;

    @Test
    void what_happened_in_all_services_is_told_in_one_timeline() {
        HeardPatient patient = patient();
        patient.needFound();
        LogEvent agreed = patient.planAgreed();
        List<JsonNode> entries = told(patient, agreed);
        JsonNode need = entries.get(2);
        JsonNode last = entries.stream()
                .filter(entry ->
                        entry.path("eventId").asText().equals(agreed.id().toString()))
                .findFirst()
                .orElseThrow();

        assertThat(entries.getFirst().path("type").asText()).isEqualTo("assessment.opened.v1");
        assertThat(need.path("text").asText()).isEqualTo("The assessment was concluded, with whether there is a need.");
        assertThat(last.path("source").asText()).isEqualTo("/plan-service");
        assertThat(last.path("position").asLong()).isEqualTo(agreed.position());
        assertThat(last.at("/about/kind").asText()).isEqualTo("plan");
        assertThat(last.at("/about/id").asText()).isEqualTo(patient.plan.toString());
        assertThat(last.path("version").asLong()).isEqualTo(6);
        assertThat(last.path("unit").asText()).isEqualTo(People.WARD);
    }

    @Test
    void it_is_read_page_by_page_in_the_readers_language() {
        HeardPatient patient = patient();
        LogEvent found = patient.needFound();
        told(patient, found);
        Answer first = history(patient.ref, "?limit=2")
                .by(People.ward())
                .with("Accept-Language", "sv")
                .send()
                .ok();
        Answer second = history(patient.ref, "?limit=2&cursor=" + first.at("next"))
                .by(People.ward())
                .with("Accept-Language", "sv")
                .send()
                .ok();

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(first.at("items.0.text")).isEqualTo("En utredning av rehabiliteringsbehovet öppnades.");
        assertThat(first.header("Content-Language")).contains("sv");
        assertThat(second.json().path("items").findValuesAsText("eventId"))
                .containsExactly(found.id().toString());
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void as_of_a_moment_it_ends_there_and_strangers_learn_nothing() {
        HeardPatient patient = patient();
        Instant need = patient.needFound().recordedAt();
        told(patient, patient.planAgreed());

        assertThat(history(patient.ref, "?asOf=" + need)
                        .by(People.auditor())
                        .send()
                        .ok()
                        .json()
                        .path("items"))
                .hasSize(3);
        assertThat(history(patient.ref, "").by(People.home()).send().code()).isEqualTo("patient-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?asOf=now", "?limit=0", "?limit=201", "?cursor=here"})
    void what_cannot_be_meant_is_refused(String query) {
        assertThat(history("0123456789abcdef0123456789abcdef", query)
                        .by(People.auditor())
                        .send()
                        .status())
                .isEqualTo(400);
    }

    /** Once that event is in it. */
    private static List<JsonNode> told(HeardPatient patient, LogEvent last) {
        return await().atMost(SOON)
                .until(
                        () -> entries(patient),
                        entries -> entries.stream()
                                .anyMatch(entry -> entry.path("eventId")
                                        .asText()
                                        .equals(last.id().toString())));
    }

    private static List<JsonNode> entries(HeardPatient patient) {
        List<JsonNode> entries = new ArrayList<>();
        Answer answer = history(patient.ref, "?limit=200").by(People.auditor()).send();
        answer.json().path("items").forEach(entries::add);
        return entries;
    }

    private static Request history(String ref, String query) {
        return Request.get("/v1/patients/" + ref + "/history" + query);
    }

    private HeardPatient patient() {
        String number = Numbers.next();
        String ref = references
                .of(PatientIdentifier.parse("http://electronichealth.se/identifier/personnummer", number, LocalDate.MAX)
                        .trusted())
                .value();
        return new HeardPatient(number, ref, keys.forPatient(ref).await().atMost(SOON));
    }
}
