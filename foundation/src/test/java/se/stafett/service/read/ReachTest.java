package se.stafett.service.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.edge.problem.ProblemException;

class ReachTest {
    private static final PatientRef REF = new PatientRef("0123456789abcdef0123456789abcdef");
    private static final HsaId PERSON = new HsaId("SE0000000001-OT01");

    @Test
    void a_professional_finds_what_the_unit_takes_part_in() {
        HsaId unit = new HsaId("SE0000000001-STROKE");
        HsaId provider = new HsaId("SE0000000001-REGION");

        assertThat(Reach.of(new Actor.Professional(PERSON, unit, provider, Actor.Role.CLINICIAN)))
                .containsExactly("unit:SE0000000001-STROKE");
    }

    @Test
    void a_patient_finds_their_own() {
        assertThat(Reach.of(new Actor.Patient(REF))).containsExactly("patient:" + REF.value());
    }

    @Test
    void systems_and_auditors_find_everything() {
        assertThat(Reach.of(new Actor.System("client", Optional.empty()))).isEmpty();
        assertThat(Reach.of(new Actor.Auditor(PERSON))).isEmpty();
    }

    @Test
    void a_relative_does_not_search() {
        assertThatThrownBy(() -> Reach.of(new Actor.Relative(REF))).isInstanceOf(ProblemException.class);
    }
}
