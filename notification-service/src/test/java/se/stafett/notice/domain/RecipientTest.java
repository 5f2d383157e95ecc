package se.stafett.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;

class RecipientTest {
    private static final HsaId WARD = new HsaId("SE0000000001-STROKE");
    private static final HsaId PERSON = new HsaId("SE0000000001-OT01");
    private static final PatientRef PATIENT = new PatientRef("0123456789abcdef0123456789abcdef");

    @Test
    void professionals_and_systems_open_their_unit_s_inbox() {
        assertThat(Recipient.of(new Actor.Professional(PERSON, WARD, WARD, Actor.Role.CLINICIAN)))
                .contains(new Recipient.Unit(WARD));
        assertThat(Recipient.of(new Actor.System("journal", Optional.of(WARD)))).contains(new Recipient.Unit(WARD));
    }

    @Test
    void a_patient_opens_their_own() {
        assertThat(Recipient.of(new Actor.Patient(PATIENT))).contains(new Recipient.Patient(PATIENT));
    }

    @Test
    void others_have_none() {
        assertThat(Recipient.of(new Actor.System("journal", Optional.empty()))).isEmpty();
        assertThat(Recipient.of(new Actor.Relative(PATIENT))).isEmpty();
        assertThat(Recipient.of(new Actor.Auditor(PERSON))).isEmpty();
    }

    @Test
    void an_inbox_is_kept_under_the_unit_or_the_pseudonym() {
        assertThat(new Recipient.Unit(WARD).key()).isEqualTo("unit:SE0000000001-STROKE");
        assertThat(new Recipient.Patient(PATIENT).key()).isEqualTo("patient:0123456789abcdef0123456789abcdef");
    }

    @Test
    void every_kind_has_a_word_of_its_own() {
        assertThat(Arrays.stream(NoticeKind.values()).map(NoticeKind::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }
}
