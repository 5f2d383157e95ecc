package se.stafett.service.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.payload.By;

class AuthorsTest {
    private static final PatientRef REF = new PatientRef("0123456789abcdef0123456789abcdef");
    private static final HsaId PERSON = new HsaId("SE0000000001-OT01");
    private static final HsaId UNIT = new HsaId("SE0000000001-STROKE");
    private static final HsaId PROVIDER = new HsaId("SE0000000001-REGION");

    @Test
    void a_professional_is_named_with_unit_and_provider() {
        assertThat(Authors.of(new Actor.Professional(PERSON, UNIT, PROVIDER, Actor.Role.COORDINATOR)))
                .isEqualTo(new By("coordinator", PERSON.value(), UNIT.value(), PROVIDER.value()));
    }

    @Test
    void a_patient_and_a_relative_are_named_by_role_alone() {
        assertThat(Authors.of(new Actor.Patient(REF))).isEqualTo(new By("patient", null, null, null));
        assertThat(Authors.of(new Actor.Relative(REF))).isEqualTo(new By("relative", null, null, null));
    }

    @Test
    void a_system_is_named_by_the_unit_that_it_works_for() {
        assertThat(Authors.of(new Actor.System("client", Optional.of(UNIT))))
                .isEqualTo(new By("system", null, UNIT.value(), null));
        assertThat(Authors.of(new Actor.System("client", Optional.empty())))
                .isEqualTo(new By("system", null, null, null));
    }

    @Test
    void an_auditor_writes_nothing() {
        assertThatThrownBy(() -> Authors.of(new Actor.Auditor(PERSON))).isInstanceOf(IllegalArgumentException.class);
    }
}
