package se.stafett.discharge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.rig.BadInputContract.assertRefused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.discharge.running.AdmittedPatient;
import se.stafett.local.token.Role;
import se.stafett.rig.BadBody;
import se.stafett.rig.BadInputContract;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Request;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
class BadInputTest implements BadInputContract {
    private static final String ESTIMATE = "{\"estimatedDischarge\":\"%s\"}".formatted(AdmittedPatient.today());

    private AdmittedPatient patient;

    @Test
    void there_are_more_than_eighty_bad_bodies() {
        assertThat(bodies().count()).isGreaterThan(80);
    }

    @Test
    void a_version_that_is_stale_or_missing_is_refused() {
        AdmittedPatient own = AdmittedPatient.admitted().ready();
        Request stale = Request.post(own.path() + "/estimate", ESTIMATE)
                .by(People.ward())
                .withNewKey()
                .onVersion(1);
        Request missing = Request.post(own.path() + "/estimate", ESTIMATE)
                .by(People.ward())
                .withNewKey();

        assertRefused(stale, 412, "version-stale");
        assertRefused(missing, 428, "if-match-missing");
    }

    @Test
    void a_key_that_is_missing_or_was_used_for_another_request_is_refused() {
        AdmittedPatient own = AdmittedPatient.admitted();
        String key = UUID.randomUUID().toString();
        own.command(People.ward(), "/estimate", ESTIMATE).withKey(key).send().ok();

        assertRefused(
                own.command(People.ward(), "/cancellation", "{\"reason\":\"Flyttad\"}")
                        .withKey(key),
                422,
                "idempotency-key-reused");
        assertRefused(own.command(People.ward(), "/estimate", ESTIMATE), 400, "idempotency-key-missing");
    }

    @Test
    void those_who_take_no_part_do_not_find_it_and_those_who_do_have_their_own_part() {
        admit();
        String stranger = People.professional(Role.CLINICIAN, "SE0000000004-CLINIC");

        assertRefused(patient.command(stranger, "/estimate", ESTIMATE).withNewKey(), 404, "discharge-not-found");
        assertRefused(patient.command(People.home(), "/estimate", ESTIMATE).withNewKey(), 403, "not-the-hospital-unit");
        assertRefused(
                patient.command(People.centre(), "/payment-agreement", "{\"note\":\"Avtal\"}")
                        .withNewKey(),
                403,
                "neither-hospital-nor-municipality");
        assertRefused(
                patient.command(People.patient(patient.number()), "/estimate", ESTIMATE)
                        .withNewKey(),
                403,
                "role-not-allowed");
        assertRefused(patient.command(People.auditor(), "/estimate", ESTIMATE).withNewKey(), 403, "role-not-allowed");
        assertRefused(
                AdmittedPatient.notice(AdmittedPatient.body(Numbers.next(), AdmittedPatient.hoursAgo(1)))
                        .by(People.handovers())
                        .withNewKey(),
                403,
                "role-not-allowed");
    }

    private void admit() {
        if (patient == null) {
            patient = AdmittedPatient.admitted();
        }
    }

    @Override
    public String fill(String text) {
        admit();
        return text.replace("{nothing}", new UUID(0, 0).toString())
                .replace("{today}", AdmittedPatient.today().toString())
                .replace("{yesterday}", AdmittedPatient.today().minusDays(1).toString())
                .replace("{estimated}", AdmittedPatient.today().plusDays(9).toString())
                .replace("{now}", AdmittedPatient.hoursAgo(0).toString())
                .replace("{later}", AdmittedPatient.hoursAgo(-2).toString())
                .replace("{before}", AdmittedPatient.hoursAgo(48).toString())
                .replace("{address}", "Storgatan 1, 652 24 Karlstad");
    }

    @Override
    public Request command(String path, String body) {
        return patient.command(People.ward(), path, body);
    }

    @Override
    public Stream<BadBody> bodies() {
        return BadBody.table(BadBodies.TABLE);
    }
}
