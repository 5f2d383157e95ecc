package se.stafett.discharge.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stafett.discharge.running.AdmittedPatient;
import se.stafett.local.token.Role;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

/** A region that gives two seconds to name a contact: its clocks run out while one looks. */
@QuarkusTest
@TestProfile(HastyRegionTest.Region.class)
@QuarkusTestResource(LocalServers.class)
class HastyRegionTest {

    /** Where its limits are written. */
    public static final class Region implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("stafett.discharge.limits", "src/test/resources/limits-of-a-hasty-region.json");
        }
    }

    @Test
    void a_clock_that_runs_out_is_said_once_and_what_comes_after_is_late() {
        AdmittedPatient patient = AdmittedPatient.admitted();
        assertThat(patient.state("", "contact-naming")).isEqualTo("running");
        String before = "?asOf=" + patient.read().at("discharge.estimates.0.notified.at");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(passed(patient)).containsExactly("contact-naming"));
        assertThat(patient.state("", "contact-naming")).isEqualTo("overdue");
        assertThat(patient.deadlines("").at("version")).isEqualTo("2");

        patient.noted(patient.read());
        patient.withContact();
        assertThat(patient.state("", "contact-naming")).isEqualTo("met-late");
        assertThat(patient.state(before, "contact-naming")).isEqualTo("running");
        assertThat(passed(patient)).containsExactly("contact-naming");
    }

    @Test
    void what_is_done_in_time_or_cancelled_runs_out_for_nobody() {
        AdmittedPatient late = AdmittedPatient.admitted();
        AdmittedPatient inTime = AdmittedPatient.admitted().withContact();
        AdmittedPatient cancelled = AdmittedPatient.admitted();
        cancelled.post("/cancellation", "{\"reason\":\"Flyttad\"}").ok();

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(passed(late)).isNotEmpty());
        assertThat(passed(inTime)).isEmpty();
        assertThat(inTime.state("", "contact-naming")).isEqualTo("met");
        assertThat(passed(cancelled)).isEmpty();
        assertThat(cancelled.state("", "contact-naming")).isEqualTo("stopped");
    }

    @Test
    void the_limits_are_those_of_the_hospitals_region() {
        AdmittedPatient patient = AdmittedPatient.admitted().ready();
        assertThat(patient.deadlines("").at("paymentDuty.from"))
                .isEqualTo(AdmittedPatient.today().plusDays(9).toString());

        String elsewhere = People.professional(Role.CLINICIAN, "SE0000000005-SURGERY");
        String id = AdmittedPatient.notice(AdmittedPatient.body(Numbers.next(), AdmittedPatient.hoursAgo(1)))
                .by(elsewhere)
                .withNewKey()
                .send()
                .ok()
                .at("dischargeId");
        List<String> due = Request.get("/v1/discharges/" + id + "/deadlines")
                .by(elsewhere)
                .send()
                .ok()
                .json()
                .path("deadlines")
                .findValuesAsText("due");
        assertThat(due)
                .anyMatch(moment -> moment.startsWith(
                        AdmittedPatient.hoursAgo(-48).toString().substring(0, 10)));
    }

    private static List<String> passed(AdmittedPatient patient) {
        return patient.read().ok().json().at("/discharge/passed").findValuesAsText("rule");
    }
}
