package se.stafett.edge.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.edge.probe.Calls;
import se.stafett.edge.probe.Calls.Answer;
import se.stafett.edge.probe.Issuer;
import se.stafett.edge.probe.IssuerKeys;

@QuarkusTest
@QuarkusTestResource(IssuerKeys.class)
class CallerTest {
    private static final String PERSON = "credentialPersonalIdentityNumber";

    @ParameterizedTest
    @CsvSource({"clinician, CLINICIAN", "coordinator, COORDINATOR"})
    void a_professional_acts_for_a_unit_of_a_provider(String role, String expected) {
        assertThat(actor(Issuer.professional(role)))
                .startsWith("Professional")
                .contains("SE2321000016-A1", "SE2321000016-U1", "SE2321000016-P1", expected);
    }

    @Test
    void a_patient_is_known_by_pseudonym_alone() {
        String actor = actor(Issuer.claims("patient").claim(PERSON, "191212121212"));

        assertThat(actor).startsWith("Patient").doesNotContain("191212121212");
    }

    @Test
    void a_relative_is_known_by_pseudonym_too() {
        assertThat(actor(Issuer.claims("relative").claim(PERSON, "191212121212")))
                .startsWith("Relative");
    }

    @Test
    void a_system_acts_for_a_unit_or_for_none() {
        assertThat(actor(Issuer.claims("system").claim("healthCareUnitHsaId", "SE2321000016-U1")))
                .startsWith("System")
                .contains("SE2321000016-U1");
        assertThat(actor(Issuer.claims("system"))).startsWith("System").contains("Optional.empty");
    }

    @Test
    void an_auditor_is_known_by_name() {
        assertThat(actor(Issuer.claims("auditor").claim("employeeHsaId", "SE2321000016-A9")))
                .startsWith("Auditor")
                .contains("SE2321000016-A9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"employeeHsaId", "healthCareUnitHsaId", "healthCareProviderHsaId", "commissionPurpose"})
    void a_professional_without_a_claim_meets_a_closed_door(String claim) {
        refused(Issuer.professional("clinician").claim(claim, null), "claim-missing", claim);
        refused(Issuer.professional("clinician").claim(claim, " "), "claim-missing", claim);
        refused(Issuer.professional("clinician").claim(claim, 7), "claim-missing", claim);
    }

    @ParameterizedTest
    @CsvSource({
        "employeeHsaId, A1",
        "healthCareUnitHsaId, SE2321000016",
        "healthCareProviderHsaId, SE2321000016-Å1",
    })
    void a_claim_that_cannot_be_right_is_as_good_as_none(String claim, String value) {
        refused(Issuer.professional("clinician").claim(claim, value), "claim-invalid", claim);
    }

    @ParameterizedTest
    @ValueSource(strings = {"191212121213", "1", "19121212-1213", "x"})
    void a_patient_without_a_real_number_meets_a_closed_door(String number) {
        refused(Issuer.claims("patient").claim(PERSON, number), "claim-invalid", PERSON);
    }

    @Test
    void a_patient_without_a_number_meets_a_closed_door() {
        refused(Issuer.claims("patient"), "claim-missing", PERSON);
    }

    @Test
    void a_commission_for_something_else_than_care_gives_no_right_to_care() {
        Answer answer = me(Issuer.professional("clinician").claim("commissionPurpose", "Administration"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("commission-not-for-care");
    }

    @Test
    void one_acts_by_one_role_at_a_time() {
        Answer answer = me(Issuer.claims("patient", "auditor").claim(PERSON, "191212121212"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("role-ambiguous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clinician", "admin", "user"})
    void a_role_that_is_not_ours_gives_nothing(String role) {
        Answer answer = me(Issuer.professional(role));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("role-not-allowed");
    }

    @Test
    void the_scope_of_keys_follows_person_and_unit() {
        String mine = scope(Issuer.professional("clinician"));

        assertThat(mine).matches("[0-9a-f]{64}").isEqualTo(scope(Issuer.professional("clinician")));
        assertThat(scope(Issuer.professional("clinician").subject("subject-2"))).isNotEqualTo(mine);
        assertThat(scope(Issuer.professional("clinician").claim("healthCareUnitHsaId", "SE2321000016-U2")))
                .isNotEqualTo(mine);
        assertThat(scope(Issuer.claims("patient").claim(PERSON, "191212121212")))
                .isNotEqualTo(mine);
    }

    private static String actor(JWTClaimsSet.Builder claims) {
        Answer answer = me(claims);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json().path("actor").asText();
    }

    private static String scope(JWTClaimsSet.Builder claims) {
        return me(claims).json().path("scope").asText();
    }

    private static void refused(JWTClaimsSet.Builder claims, String code, String claim) {
        Answer answer = me(claims);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("claim").asText()).isEqualTo(claim);
        assertThat(answer.json().path("detail").asText()).contains(claim);
    }

    private static Answer me(JWTClaimsSet.Builder claims) {
        return Calls.send(Calls.by(Issuer.signed(claims.build()), "/v1/probes/me"));
    }
}
