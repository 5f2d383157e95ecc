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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.edge.identity.PatientReferences;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** From the logs of several services to the answer whether the journey follows the model. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ConformanceOverRestTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String NOBODY = "00000000000000000000000000000000";

    @Inject
    Keys keys;

    @Inject
    PatientReferences references;

    @Test
    void a_journey_by_the_book_is_told_step_by_step() {
        HeardPatient patient = patient();
        patient.needFound();
        JsonNode told = told(patient, patient.planAgreed());

        assertThat(told.path("follows").asBoolean()).isTrue();
        assertThat(told.path("deviations")).isEmpty();
        assertThat(told.path("steps").findValuesAsText("step")).containsExactly("entry", "need", "plan");
        assertThat(told.at("/steps/2/by/kind").asText()).isEqualTo("plan");
        assertThat(told.at("/steps/2/by/id").asText()).isEqualTo(patient.plan.toString());
        assertThat(told.at("/steps/2/unit").asText()).isEqualTo(People.WARD);
        assertThat(told.path("patientRef").asText()).isEqualTo(patient.ref);
    }

    @Test
    void a_departure_from_the_model_is_told_in_the_readers_language() {
        HeardPatient patient = patient();
        LogEvent agreed = patient.planAgreed();
        JsonNode deviation = told(patient, agreed).at("/deviations/0");
        Answer swedish = conformance(patient.ref, "")
                .by(People.auditor())
                .with("Accept-Language", "sv")
                .send()
                .ok();

        assertThat(deviation.path("code").asText()).isEqualTo("plan-without-assessment");
        assertThat(deviation.path("text").asText()).isEqualTo("The plan came into force without any assessment.");
        assertThat(deviation.path("eventId").asText()).isEqualTo(agreed.id().toString());
        assertThat(Instant.parse(deviation.path("since").asText())).isEqualTo(agreed.occurredAt());
        assertThat(deviation.has("until")).isFalse();
        assertThat(swedish.at("deviations.0.text"))
                .isEqualTo("Planen började gälla utan att någon utredning hade gjorts.");
        assertThat(swedish.header("Content-Language")).contains("sv");
        assertThat(swedish.at("follows")).isEqualTo("false");
    }

    @Test
    void a_need_that_is_found_later_is_told_as_mended_and_an_earlier_moment_as_it_was() {
        HeardPatient patient = patient();
        Instant agreed = patient.planAgreed().recordedAt();
        JsonNode now = told(patient, patient.needFound());
        JsonNode then = conformance(patient.ref, "?asOf=" + agreed)
                .by(People.ward())
                .send()
                .ok()
                .json();

        assertThat(now.at("/deviations/0/code").asText()).isEqualTo("plan-before-need");
        assertThat(now.at("/deviations/0").has("until")).isTrue();
        assertThat(then.at("/deviations/0/code").asText()).isEqualTo("plan-without-assessment");
        assertThat(then.path("steps").findValuesAsText("step")).containsExactly("plan");
        assertThat(Instant.parse(then.path("asOf").asText())).isEqualTo(agreed);
    }

    @Test
    void those_who_take_part_the_patient_systems_and_auditors_may_read_and_nobody_can_tell_the_rest() {
        HeardPatient patient = patient();
        told(patient, patient.planAgreed());

        for (String token :
                List.of(People.ward(), People.patient(patient.number), People.handovers(), People.auditor())) {
            assertThat(conformance(patient.ref, "").by(token).send().status()).isEqualTo(200);
        }
        String nobody = conformance(NOBODY, "").by(People.home()).send().at("detail");
        for (String token : List.of(People.home(), People.centre(), People.patient(Numbers.next()))) {
            Answer refused = conformance(patient.ref, "").by(token).send();
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.code()).isEqualTo("patient-not-found");
            assertThat(refused.at("detail")).isEqualTo(nobody);
        }
        assertThat(conformance(patient.ref, "")
                        .by(People.relative(patient.number))
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(conformance(NOBODY, "").by(People.auditor()).send().status()).isEqualTo(404);
    }

    @Test
    void what_was_erased_is_said_to_be_to_those_who_might_have_read_it_in_any_case() {
        HeardPatient erased = patient(PatientKey.of(UUID.randomUUID(), new byte[32]));
        erased.planAgreed();

        await().atMost(SOON)
                .until(() ->
                        conformance(erased.ref, "").by(People.auditor()).send().status() == 410);
        assertThat(conformance(erased.ref, "").by(People.auditor()).send().code())
                .isEqualTo("patient-erased");
        assertThat(conformance(erased.ref, "")
                        .by(People.patient(erased.number))
                        .send()
                        .status())
                .isEqualTo(410);
        assertThat(conformance(erased.ref, "").by(People.ward()).send().status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789ABCDEF0123456789ABCDEF/conformance",
                "191212121212/conformance",
                "%00/conformance",
                "00000000000000000000000000000000/conformance?asOf=yesterday",
                "00000000000000000000000000000000/conformance?asOf=2026-02-30T00:00:00Z",
                "00000000000000000000000000000000/conformance?asOf=2999-01-01T00:00:00Z"
            })
    void what_is_no_reference_or_no_past_moment_is_refused(String address) {
        assertThat(Request.get("/v1/patients/" + address)
                        .by(People.auditor())
                        .send()
                        .status())
                .isEqualTo(400);
    }

    /** Once that event has been taken into account. */
    private static JsonNode told(HeardPatient patient, LogEvent last) {
        return await().atMost(SOON)
                .until(
                        () -> conformance(patient.ref, "").by(People.auditor()).send(),
                        answer -> answer.status() == 200 && knows(answer.json(), last))
                .json();
    }

    private static boolean knows(JsonNode told, LogEvent event) {
        for (JsonNode place : told.path("known")) {
            if (place.path("source").asText().equals(event.source())) {
                return place.path("position").asLong() >= event.position();
            }
        }
        return false;
    }

    private static Request conformance(String ref, String query) {
        return Request.get("/v1/patients/" + ref + "/conformance" + query);
    }

    private HeardPatient patient() {
        String number = Numbers.next();
        String ref = ref(number);
        return new HeardPatient(number, ref, keys.forPatient(ref).await().atMost(SOON));
    }

    private HeardPatient patient(PatientKey key) {
        String number = Numbers.next();
        return new HeardPatient(number, ref(number), key);
    }

    private String ref(String number) {
        PatientRef ref = references.of(
                PatientIdentifier.parse("http://electronichealth.se/identifier/personnummer", number, LocalDate.MAX)
                        .trusted());
        return ref.value();
    }
}
