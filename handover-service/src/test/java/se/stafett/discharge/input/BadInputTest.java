package se.stafett.discharge.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.discharge.running.AdmittedPatient;
import se.stafett.local.token.Role;
import se.stafett.rig.Answer;
import se.stafett.rig.LocalServers;
import se.stafett.rig.Numbers;
import se.stafett.rig.People;
import se.stafett.rig.Place;
import se.stafett.rig.Request;
import se.stafett.rig.Store;

@QuarkusTest
@QuarkusTestResource(LocalServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String UNFILLED = "\\{\\w+}";
    private static final String ESTIMATE = "{\"estimatedDischarge\":\"%s\"}".formatted(AdmittedPatient.today());

    private AdmittedPatient patient;

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_bad_body_is_refused_as_a_problem_and_leaves_no_trace(BadBody bad) {
        admit();
        String before = Store.state();
        String path = fill(bad.path());
        Request request = path.startsWith("/v1")
                ? Request.post(path, fill(bad.body())).by(People.ward())
                : patient.command(People.ward(), path, fill(bad.body()));

        Answer answer = request.withNewKey().send();

        assertThat(answer.status()).as(answer.body()).isEqualTo(bad.status());
        assertIsProblem(answer, bad.code());
        if (!bad.field().isEmpty()) {
            assertThat(answer.at("errors.0.field")).as(answer.body()).isEqualTo(bad.field());
            assertThat(answer.at("errors.0.message"))
                    .as(answer.body())
                    .contains(" ")
                    .doesNotContainPattern(UNFILLED);
        }
        assertThat(answer.body()).doesNotContain(BadBody.SECRET).doesNotContain("se.stafett.");
        assertThat(Store.state()).isEqualTo(before);
        assertThat(Place.serviceLog()).doesNotContain(BadBody.SECRET);
    }

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

    private static String fill(String text) {
        return text.replace("{nothing}", new UUID(0, 0).toString())
                .replace("{today}", AdmittedPatient.today().toString())
                .replace("{yesterday}", AdmittedPatient.today().minusDays(1).toString())
                .replace("{estimated}", AdmittedPatient.today().plusDays(9).toString())
                .replace("{now}", AdmittedPatient.hoursAgo(0).toString())
                .replace("{later}", AdmittedPatient.hoursAgo(-2).toString())
                .replace("{before}", AdmittedPatient.hoursAgo(48).toString())
                .replace("{address}", "Storgatan 1, 652 24 Karlstad")
                .replace("{secret}", BadBody.SECRET);
    }

    private static void assertRefused(Request request, int status, String code) {
        Answer answer = request.send();
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertIsProblem(answer, code);
    }

    private static void assertIsProblem(Answer answer, String code) {
        assertThat(answer.header("Content-Type")).as(answer.body()).contains("application/problem+json");
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.at("type")).isEqualTo("https://stafett.se/problems/" + code);
        assertThat(answer.at("title")).isNotBlank().isNotEqualTo(code);
        assertThat(answer.at("detail")).isNotBlank().doesNotContainPattern(UNFILLED);
    }

    static Stream<BadBody> bodies() {
        return BadBody.table();
    }
}
