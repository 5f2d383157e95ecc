package se.stafett.assessment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpEventCodec;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Patient;
import se.stafett.contracts.plan.Dialogue;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.OtherService;
import se.stafett.rig.People;
import se.stafett.rig.Request;
import se.stafett.store.keys.Keys;

/** Follow-ups that loop back come by Kafka, whatever Kafka does with them, and are assessed anew once. */
@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class ReassessmentTest {
    private static final By HOME = new By("clinician", People.HOME_THERAPIST, People.HOME, "SE0000000009-REGION");

    private final OtherService followUps = OtherService.of("notification-service", "care.followup.v1");

    @Inject
    Keys keys;

    private LogEvent concluded(String number, String patientRef, UUID followUp, UUID plan, String outcome) {
        PatientKey key = keys.forPatient(patientRef).await().atMost(Duration.ofMinutes(1));
        FollowUpConcluded event = new FollowUpConcluded(
                new Patient("http://electronichealth.se/identifier/personnummer", number, "Tolvan Tolvansson", null),
                plan,
                12,
                People.HOME,
                outcome,
                false,
                outcome.equals("loop-back"),
                List.of(),
                new Dialogue(true, null),
                null,
                null);
        return followUps.happens(patientRef, key, followUp, 2, new FollowUpEventCodec(), HOME, event);
    }

    private static String refOf(String number) {
        return Request.post(
                        "/v1/patient-references",
                        "{\"system\":\"http://electronichealth.se/identifier/personnummer\",\"value\":\"" + number
                                + "\"}")
                .by(People.ward())
                .send()
                .ok()
                .at("patientRef");
    }

    private static JsonNode found(String patientRef) {
        return Request.get("/v1/assessments?patient=" + patientRef)
                .by(People.auditor())
                .send()
                .ok()
                .json()
                .path("items");
    }

    @Test
    void when_more_is_possible_the_unit_that_followed_up_has_a_new_assessment() {
        String number = Numbers.next();
        String patient = refOf(number);
        UUID followUp = UUID.randomUUID();
        UUID plan = UUID.randomUUID();

        followUps.publish(concluded(number, patient, followUp, plan, "loop-back"));

        await().untilAsserted(() -> assertThat(found(patient)).hasSize(1));
        Answer read = Request.get("/v1/assessments/"
                        + found(patient).path(0).path("assessmentId").asText())
                .by(People.home())
                .send()
                .ok();
        assertThat(read.at("assessment.status")).isEqualTo("open");
        assertThat(read.at("assessment.unit")).isEqualTo(People.HOME);
        assertThat(read.at("assessment.patient.value")).isEqualTo(number);
        assertThat(read.at("assessment.reassesses.plan")).isEqualTo(plan.toString());
        assertThat(read.at("assessment.reassesses.followUp")).isEqualTo(followUp.toString());
        assertThat(read.at("assessment.opened.by.role")).isEqualTo("system");
        assertThat(read.at("assessment.opened.by.unit")).isEqualTo(People.HOME);
    }

    @Test
    void ten_deliveries_in_disorder_open_one_assessment_each() {
        long seed = 20261122;
        List<String> patients = new ArrayList<>();
        List<LogEvent> events = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            String person = Numbers.next();
            String patient = refOf(person);
            patients.add(patient);
            events.add(concluded(person, patient, UUID.randomUUID(), UUID.randomUUID(), "loop-back"));
            events.add(concluded(person, patient, UUID.randomUUID(), UUID.randomUUID(), "continue"));
            events.add(concluded(person, patient, UUID.randomUUID(), UUID.randomUUID(), "close"));
        }
        List<LogEvent> deliveries = new ArrayList<>(
                Collections.nCopies(10, events).stream().flatMap(List::stream).toList());
        Collections.shuffle(deliveries, new Random(seed));

        followUps.publish(deliveries);

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(patients)
                        .as("seed " + seed)
                        .allSatisfy(patient -> assertThat(found(patient)).hasSize(1)));
        followUps.publish(deliveries);
        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(patients)
                        .allSatisfy(patient -> assertThat(found(patient)).hasSize(1)));
    }
}
