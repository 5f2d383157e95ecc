package se.stafett.discharge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.stafett.discharge.domain.DischargeSpec.fold;
import static se.stafett.discharge.domain.DischargeSpec.foldToDischarge;
import static se.stafett.discharge.domain.Samples.NOW;
import static se.stafett.discharge.domain.Samples.called;
import static se.stafett.discharge.domain.Samples.cancelled;
import static se.stafett.discharge.domain.Samples.contacted;
import static se.stafett.discharge.domain.Samples.estimated;
import static se.stafett.discharge.domain.Samples.inError;
import static se.stafett.discharge.domain.Samples.informed;
import static se.stafett.discharge.domain.Samples.left;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.ready;
import static se.stafett.discharge.domain.Samples.summed;
import static se.stafett.discharge.domain.Samples.text;
import static se.stafett.discharge.domain.Samples.withdrawn;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.discharge.domain.RecordEvent.DeadlinePassed;
import se.stafett.discharge.domain.RecordEvent.TextCorrected;

class DischargeEvolutionTest {

    private static final TextCorrected CORRECTED = new TextCorrected(
            new TextTarget.RegisteredAddress(), Samples.ADDRESS, text("Rätt."), text("Skrivfel."), NOW);

    /** What happens only while the patient is there. */
    static Stream<DischargeEvent> whileThere() {
        return Stream.of(estimated(Samples.TODAY, NOW), ready(), withdrawn(NOW), left(), cancelled());
    }

    /** What may also come when the patient has left. */
    static Stream<DischargeEvent> planning() {
        return Stream.of(
                contacted(),
                called(NOW),
                informed(new UUID(9, 9), NOW, People.HOME),
                summed(NOW),
                Samples.agreed(Samples.agreedThat("Avtal."), NOW),
                new DeadlinePassed(new DueDeadline(Rule.PLANNING_CALL, NOW), NOW));
    }

    @Test
    void a_discharge_begins_with_the_notice_of_the_admission() {
        NotifiedDischarge discharge = foldToDischarge(notified());
        assertThat(discharge.version()).isEqualTo(1);
        assertThat(discharge.status()).isEqualTo(DischargeStatus.ADMITTED);
        assertThat(discharge.id()).isEqualTo(Samples.DISCHARGE);
        assertThat(discharge.patient()).isEqualTo(People.GRETA_REF);
        assertThat(discharge.hospital()).isEqualTo(People.WARD);
        assertThat(discharge.units()).containsExactlyInAnyOrder(People.WARD, People.CENTRE, People.HOME);
        assertThat(discharge.isOpen()).isTrue();
        assertThat(Discharge.notNotified().version()).isZero();
        assertThat(Discharge.notNotified().notified()).isEmpty();
    }

    @Test
    void it_goes_from_admitted_to_ready_and_left_or_ends() {
        assertThat(foldToDischarge(notified(), ready()).status()).isEqualTo(DischargeStatus.READY);
        assertThat(foldToDischarge(notified(), ready(), withdrawn(NOW)).status())
                .isEqualTo(DischargeStatus.ADMITTED);
        assertThat(foldToDischarge(notified(), ready(), left()).status()).isEqualTo(DischargeStatus.LEFT);
        assertThat(foldToDischarge(notified(), cancelled()).status()).isEqualTo(DischargeStatus.CANCELLED);
        assertThat(foldToDischarge(notified(), left(), inError()).status()).isEqualTo(DischargeStatus.ENTERED_IN_ERROR);
    }

    @Test
    void it_is_open_while_the_patient_is_there() {
        assertThat(foldToDischarge(notified(), ready()).isOpen()).isTrue();
        assertThat(foldToDischarge(notified(), left()).isOpen()).isFalse();
        assertThat(foldToDischarge(notified(), cancelled()).isOpen()).isFalse();
    }

    @Test
    void every_event_makes_a_version() {
        assertThat(fold(notified(), ready(), contacted(), left(), summed(NOW), inError())
                        .version())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("planning")
    void planning_goes_on_when_the_patient_has_left_and_not_when_it_has_ended(DischargeEvent event) {
        assertThat(fold(notified(), contacted(), event).version()).isEqualTo(3);
        assertThat(fold(notified(), contacted(), left(), event).version()).isEqualTo(4);
        illegal(event);
        illegal(event, notified(), contacted(), cancelled());
        illegal(event, notified(), contacted(), inError());
    }

    @ParameterizedTest
    @MethodSource("whileThere")
    void nothing_is_told_of_a_patient_who_is_not_there(DischargeEvent event) {
        illegal(event);
        illegal(event, notified(), left());
        illegal(event, notified(), cancelled());
        illegal(event, notified(), inError());
    }

    @Test
    void texts_are_put_right_until_the_discharge_is_in_error() {
        assertThat(foldToDischarge(notified(), CORRECTED).content().texts().registeredAddress())
                .contains(text("Rätt."));
        assertThat(fold(notified(), left(), CORRECTED).version()).isEqualTo(3);
        assertThat(fold(notified(), cancelled(), CORRECTED).version()).isEqualTo(3);
        illegal(CORRECTED, notified(), inError());
        illegal(inError(), notified(), inError());
    }

    @Test
    void what_cannot_have_happened_is_never_passed_over() {
        illegal(notified(), notified());
        illegal(ready(), notified(), ready());
        illegal(withdrawn(NOW), notified());
        illegal(called(NOW), notified());
        illegal(informed(), notified(), informed());
    }

    private static void illegal(DischargeEvent event, DischargeEvent... before) {
        Discharge discharge = fold(before);
        assertThatExceptionOfType(IllegalHistory.class).isThrownBy(() -> discharge.after(event));
    }
}
