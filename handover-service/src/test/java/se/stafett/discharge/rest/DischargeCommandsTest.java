package se.stafett.discharge.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.discharge.running.AdmittedPatient;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class DischargeCommandsTest {

    @Test
    void a_notice_of_an_admission_is_answered_with_where_the_discharge_is() {
        Answer answer = AdmittedPatient.notice(AdmittedPatient.body(Numbers.next(), AdmittedPatient.hoursAgo(1)))
                .by(People.ward())
                .withNewKey()
                .send();

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.at("created")).isEqualTo(answer.at("dischargeId"));
        assertThat(answer.header("ETag")).contains("\"1\"");
        assertThat(answer.header("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/v1/discharges/" + answer.at("dischargeId")));
    }

    @Test
    void a_discharge_goes_through_all_that_can_happen_to_it() {
        AdmittedPatient patient = AdmittedPatient.admitted().withContact();
        patient.post(
                        "/estimate",
                        "{\"estimatedDischarge\":\"%s\"}"
                                .formatted(AdmittedPatient.today().plusDays(3)))
                .ok();
        patient.post("/concerned", "{\"unit\":\"SE0000000006-NIGHT\",\"part\":\"municipality\"}")
                .ok();
        patient.ready();
        patient.post("/readiness/withdrawal", "{\"reason\":\"Feber under natten\"}")
                .ok();
        patient.ready();
        patient.post(People.centre(), "/planning-call", """
                        {"meetingAt":"%s","units":["%s","%s"]}""".formatted(
                                Instant.now().plus(Duration.ofDays(2)), People.WARD, People.HOME))
                .ok();
        UUID information = patient.informed();
        patient.post("/patient-summary", """
                        {"contactTold":true,"planningTold":true,"plansHandedOver":["%s"]}""".formatted(UUID.randomUUID())).ok();
        patient.post(People.home(), "/payment-agreement", "{\"note\":\"Enligt länets överenskommelse\"}")
                .ok();
        patient.left(AdmittedPatient.hoursAgo(0));
        patient.post("/corrections", """
                        {"target":"information/%s/note","wrong":"Ny lista.","corrected":"Listan gäller i dag.","reason":"Tydligare"}""".formatted(information)).ok();

        Answer read = patient.read().ok();
        JsonNode found = read.json().path("discharge");
        assertThat(read.version()).isEqualTo(13);
        assertThat(found.path("status").asText()).isEqualTo("left");
        assertThat(found.path("concerned")).hasSize(3);
        assertThat(found.path("estimates")).hasSize(2);
        assertThat(found.at("/contacts/0/contact/name").asText()).isEqualTo("Kim Kontaktsson");
        assertThat(found.at("/readiness/0/withdrawn/reason").asText()).isEqualTo("Feber under natten");
        assertThat(found.at("/readiness/1").has("withdrawn")).isFalse();
        assertThat(found.at("/planningCalls/0/units")).hasSize(2);
        assertThat(found.at("/information/0/note").asText()).isEqualTo("Listan gäller i dag.");
        assertThat(found.at("/patientSummaries/0/contactTold").asBoolean()).isTrue();
        assertThat(found.at("/agreements/0/agreed/by/unit").asText()).isEqualTo(People.HOME);
        assertThat(found.at("/corrections/0/wrong").asText()).isEqualTo("Ny lista.");
    }

    @Test
    void a_discharge_can_be_cancelled_or_be_in_error() {
        AdmittedPatient cancelled = AdmittedPatient.admitted();
        cancelled
                .post("/cancellation", "{\"reason\":\"Flyttad till annat sjukhus\"}")
                .ok();
        AdmittedPatient inError = AdmittedPatient.admitted();
        inError.post("/error", "{\"reason\":\"Fel patient\"}").ok();

        assertThat(cancelled.read().at("discharge.status")).isEqualTo("cancelled");
        assertThat(inError.read().at("discharge.status")).isEqualTo("entered-in-error");
    }

    @Test
    void one_discharge_of_a_patient_is_open_at_a_unit_at_a_time() {
        AdmittedPatient patient = AdmittedPatient.admitted();
        String again = AdmittedPatient.body(patient.number(), AdmittedPatient.hoursAgo(1));
        Answer refused =
                AdmittedPatient.notice(again).by(People.ward()).withNewKey().send();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("another-discharge-is-open");
        assertThat(refused.at("detail")).contains(patient.id().toString());

        patient.left(AdmittedPatient.hoursAgo(0));
        assertThat(AdmittedPatient.notice(again)
                        .by(People.ward())
                        .withNewKey()
                        .send()
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_is_planned_late_is_taken_and_what_is_told_of_one_who_left_is_not() {
        AdmittedPatient patient = AdmittedPatient.admitted().left(AdmittedPatient.hoursAgo(0));
        patient.withContact();
        patient.informed();

        assertThat(patient.post("/readiness", """
                        {"judgedAt":"%s","physician":"SE0000000001-MD01"}""".formatted(AdmittedPatient.hoursAgo(0)))
                        .code())
                .isEqualTo("patient-has-left");
    }

    @Test
    void times_are_kept_to_the_microsecond() {
        AdmittedPatient patient = AdmittedPatient.admitted();
        patient.post("/readiness", """
                        {"judgedAt":"2026-01-01T00:00:00.123456789Z","physician":"SE0000000001-MD01"}""");
        AdmittedPatient other =
                AdmittedPatient.admitted(Numbers.next(), Instant.parse("2026-11-01T10:00:00.123456789Z"));

        assertThat(other.read().at("discharge.admittedAt")).isEqualTo("2026-11-01T10:00:00.123456Z");
        assertThat(patient.read().at("discharge.status")).isEqualTo("admitted");
    }

    @Test
    void a_repeated_command_gets_the_same_answer_and_has_no_second_effect() {
        AdmittedPatient patient = AdmittedPatient.admitted();
        String key = UUID.randomUUID().toString();
        String body = "{\"to\":[\"%s\"],\"kinds\":[\"other\"]}".formatted(People.HOME);
        Answer first = patient.command(People.ward(), "/information", body)
                .withKey(key)
                .send()
                .ok();
        Answer again = patient.command(People.ward(), "/information", body)
                .withKey(key)
                .send();

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(Store.versions(patient.id())).containsExactly(1L, 2L);
    }
}
