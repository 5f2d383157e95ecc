package se.stafett.discharge.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.discharge.DischargeDocument;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.discharge.running.AdmittedPatient;
import se.stafett.local.token.Role;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class DischargeReadingTest {

    @Test
    void a_discharge_is_read_with_its_digest_and_place() {
        AdmittedPatient patient = AdmittedPatient.admitted().ready();
        Answer read = patient.read().ok();

        assertThat(read.header("ETag")).contains("\"2\"");
        assertThat(read.at("digest")).isEqualTo(DocumentDigest.of(read.json().path("discharge")));
        assertThat(DischargeDocument.read(read.json().path("discharge")).readiness())
                .hasSize(1);
        assertThat(read.json().path("position").asLong()).isPositive();
    }

    @Test
    void a_discharge_is_read_as_it_was_recorded_at_a_moment() {
        AdmittedPatient patient = AdmittedPatient.admitted();
        Instant notified = Instant.parse(patient.read().at("discharge.estimates.0.notified.at"));
        patient.ready();

        assertThat(Request.get(patient.path() + "?asOf=" + notified)
                        .by(People.ward())
                        .send()
                        .ok()
                        .version())
                .isEqualTo(1);
        assertThat(Request.get(patient.path() + "?asOf=" + notified.minusSeconds(1))
                        .by(People.ward())
                        .send()
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_deadlines_are_told_with_their_source_and_the_payment_duty() {
        AdmittedPatient patient = AdmittedPatient.admitted().ready();
        Answer told = patient.deadlines("").ok();

        assertThat(told.at("dischargeId")).isEqualTo(patient.id().toString());
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.json().path("deadlines").findValuesAsText("rule"))
                .containsExactly(
                        "admission-notice",
                        "estimate-notice",
                        "contact-naming",
                        "readiness-notice",
                        "planning-call",
                        "information",
                        "patient-summary");
        assertThat(told.json().path("deadlines").findValuesAsText("state"))
                .containsExactly("met", "not-started", "running", "met", "running", "not-started", "not-started");
        assertThat(told.at("deadlines.4.due")).endsWith(":59:59.999999Z");
        assertThat(told.at("deadlines.4.source")).contains("2017:612");
        assertThat(told.at("paymentDuty.from"))
                .isEqualTo(AdmittedPatient.today().plusDays(3).toString());
    }

    @Test
    void was_this_late_as_known_on_that_day() {
        AdmittedPatient patient = AdmittedPatient.admitted(Numbers.next(), AdmittedPatient.hoursAgo(30));
        String early = "?asOf=" + patient.read().at("discharge.estimates.0.notified.at");
        patient.withContact().ready();
        String later = "?asOf=" + patient.read().at("discharge.readiness.0.notified.at");
        patient.post("/readiness/withdrawal", "{\"reason\":\"Feber\"}").ok();

        assertThat(patient.state("", "admission-notice")).isEqualTo("met-late");
        assertThat(patient.state(early, "contact-naming")).isEqualTo("running");
        assertThat(patient.state(later, "contact-naming")).isEqualTo("met");
        assertThat(patient.state(early, "planning-call")).isEqualTo("not-started");
        assertThat(patient.state(later, "planning-call")).isEqualTo("running");
        assertThat(patient.deadlines("").json().path("deadlines").findValuesAsText("state"))
                .contains("stopped");
        assertThat(patient.deadlines(early).at("paymentDuty.none")).isEqualTo("not-notified-ready");
        assertThat(patient.deadlines(later).at("paymentDuty.from")).isNotBlank();
        assertThat(patient.deadlines("").at("paymentDuty.none")).isEqualTo("readiness-withdrawn");
        assertThat(patient.deadlines("?asOf=2020-01-01T00:00:00Z").status()).isEqualTo(404);
        assertThat(patient.deadlines("?asOf=2999-01-01T00:00:00Z").status()).isEqualTo(400);
        assertThat(patient.deadlines("?asOf=today").status()).isEqualTo(400);
    }

    @Test
    void a_deadline_that_passes_is_said_by_time_itself_and_only_once() {
        AdmittedPatient patient = AdmittedPatient.admitted(Numbers.next(), AdmittedPatient.hoursAgo(80));
        patient.left(AdmittedPatient.hoursAgo(50));

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(passed(patient)).containsExactlyInAnyOrder("information", "patient-summary"));
        assertThat(patient.state("", "information")).isEqualTo("overdue");

        patient.noted(patient.read());
        patient.informed();
        assertThat(patient.state("", "information")).isEqualTo("met-late");
        assertThat(passed(patient)).hasSize(2);
    }

    @Test
    void what_happened_is_listed_in_pages() {
        AdmittedPatient patient = AdmittedPatient.admitted().withContact().ready();
        Answer first = Request.get(patient.path() + "/events?limit=2")
                .by(People.home())
                .send()
                .ok();
        Answer second = Request.get(patient.path() + "/events?limit=2&cursor=" + first.at("next"))
                .by(People.home())
                .send()
                .ok();

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(first.at("items.1.type")).isEqualTo("discharge.contact-named.v1");
        assertThat(first.at("items.1.says.actor.unit")).isEqualTo(People.CENTRE);
        assertThat(second.at("items.0.type")).isEqualTo("discharge.readiness-notified.v1");
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    void discharges_are_found_by_patient_status_and_unit() {
        String number = Numbers.next();
        AdmittedPatient left =
                AdmittedPatient.admitted(number, AdmittedPatient.hoursAgo(5)).left(AdmittedPatient.hoursAgo(0));
        AdmittedPatient back = AdmittedPatient.admitted(number, AdmittedPatient.hoursAgo(0));
        String patient = back.patientRef();

        assertThat(found(People.ward(), "?patient=" + patient))
                .containsExactlyInAnyOrder(left.id().toString(), back.id().toString());
        assertThat(found(People.home(), "?status=left&patient=" + patient))
                .containsExactly(left.id().toString());
        assertThat(found(People.handovers(), "?unit=" + People.CENTRE + "&patient=" + patient))
                .hasSize(2);
        assertThat(found(People.patient(number), "?patient=" + patient)).hasSize(2);
        assertThat(found(People.patient(Numbers.next()), "?patient=" + patient)).isEmpty();
    }

    @Test
    void only_those_who_take_part_the_patient_systems_and_auditors_may_read_it() {
        AdmittedPatient patient = AdmittedPatient.admitted();
        String stranger = People.professional(Role.CLINICIAN, "SE0000000004-CLINIC");

        for (String token : List.of(
                People.ward(),
                People.centre(),
                People.home(),
                People.patient(patient.number()),
                People.handovers(),
                People.auditor())) {
            assertThat(patient.read(token).status()).isEqualTo(200);
        }
        String missing = Request.get("/v1/discharges/" + UUID.randomUUID())
                .by(stranger)
                .send()
                .at("detail");
        for (String token : List.of(stranger, People.patient(Numbers.next()))) {
            for (String view : List.of("", "/events", "/deadlines")) {
                Answer answer = Request.get(patient.path() + view).by(token).send();
                assertThat(answer.status()).as(view).isEqualTo(404);
                assertThat(answer.at("detail")).isEqualTo(missing);
            }
        }
        assertThat(patient.read(People.relative(patient.number())).status()).isEqualTo(403);
    }

    private static List<String> passed(AdmittedPatient patient) {
        JsonNode passed = patient.read().ok().json().at("/discharge/passed");
        return passed.findValuesAsText("rule");
    }

    private static List<String> found(String token, String query) {
        return Request.get("/v1/discharges" + query)
                .by(token)
                .send()
                .ok()
                .json()
                .path("items")
                .findValuesAsText("dischargeId");
    }
}
