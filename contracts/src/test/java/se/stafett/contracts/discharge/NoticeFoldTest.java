package se.stafett.contracts.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.contracts.discharge.History.given;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;
import se.stafett.contracts.payload.UnfitEvent;

class NoticeFoldTest {

    /** What the hospital does only while the patient is there. */
    static Stream<DischargeEvent> whileThere() {
        return Stream.of(
                Samples.laterConcerned(),
                Samples.estimated(14),
                Samples.ready(),
                Samples.withdrawn(),
                Samples.left(),
                new DischargeCancelled("Flyttad."));
    }

    @Test
    void a_discharge_begins_with_the_notice_of_the_admission() {
        given(Samples.notified(Samples.ADDRESS, "2026-02-28T23:00:00.000000Z")).then(discharge -> {
            assertThat(discharge.dischargeId()).isEqualTo(Samples.DISCHARGE);
            assertThat(discharge.version()).isEqualTo(1);
            assertThat(discharge.status()).isEqualTo("admitted");
            assertThat(discharge.patientRef()).isEqualTo(History.PATIENT_REF);
            assertThat(discharge.patient()).isEqualTo(Samples.notified().patient());
            assertThat(discharge.registeredAddress()).isEqualTo(Samples.ADDRESS);
            assertThat(discharge.unit()).isEqualTo(Samples.WARD);
            assertThat(discharge.provider()).isEqualTo("SE2321000016-1003");
            assertThat(discharge.admittedAt()).isEqualTo("2026-02-28T21:30:00.000000Z");
            assertThat(discharge.neededSince()).isEqualTo("2026-02-28T23:00:00.000000Z");
            assertThat(discharge.concerned()).isEqualTo(Samples.notified().concerned());
            assertThat(discharge.estimates()).containsExactly(new Estimate(Samples.DAY, stamp(0)));
        });
    }

    @Test
    void units_are_concerned_later_once_each() {
        given(Samples.notified(), Samples.laterConcerned())
                .then(discharge -> assertThat(discharge.concerned())
                        .hasSize(3)
                        .endsWith(new Concerned("SE2321000016-HEM2", "municipality")));
        assertThatThrownBy(() -> given(Samples.notified(), Samples.laterConcerned(), Samples.laterConcerned())
                        .discharge())
                .isInstanceOf(UnfitEvent.class);
    }

    @Test
    void every_estimate_is_kept_and_the_last_stands() {
        given(Samples.notified(), Samples.estimated(14), Samples.estimated(12))
                .then(discharge -> assertThat(discharge.estimates())
                        .extracting(estimate -> estimate.estimatedDischarge().getDayOfMonth())
                        .containsExactly(12, 14, 12));
    }

    @Test
    void readiness_can_be_withdrawn_and_come_again() {
        given(Samples.notified(), Samples.ready())
                .then(discharge -> assertThat(discharge.status()).isEqualTo("ready"));
        given(Samples.notified(), Samples.ready(), Samples.withdrawn()).then(discharge -> {
            assertThat(discharge.status()).isEqualTo("admitted");
            assertThat(discharge.readiness().getFirst().withdrawn()).returns("Feber.", StatedReason::reason);
        });
        given(Samples.notified(), Samples.ready(), Samples.withdrawn(), Samples.ready())
                .then(discharge -> {
                    assertThat(discharge.status()).isEqualTo("ready");
                    assertThat(discharge.readiness()).hasSize(2);
                    assertThat(discharge.readiness().getLast())
                            .isEqualTo(
                                    new Readiness("2026-03-01T07:45:00.000000Z", "SE2321000016-7LAK", stamp(3), null));
                });
    }

    @Test
    void nobody_is_ready_twice_nor_withdrawn_before() {
        given(Samples.notified(), Samples.ready()).refuses(Samples.ready(), "ready already");
        given(Samples.notified()).refuses(Samples.withdrawn(), "not ready");
    }

    @ParameterizedTest
    @MethodSource("whileThere")
    void the_hospital_notifies_of_nothing_when_the_patient_has_left_or_it_has_ended(DischargeEvent event) {
        given(Samples.notified(), Samples.left()).refuses(event, "not in hospital");
        given(Samples.notified(), new DischargeCancelled("Flyttad.")).refuses(event, "not in hospital");
        given(Samples.notified(), new DischargeEnteredInError("Fel.")).refuses(event, "not in hospital");
    }

    @ParameterizedTest
    @MethodSource("whileThere")
    void nothing_else_comes_first(DischargeEvent event) {
        given().refuses(event, "begins with the notice");
    }

    @Test
    void an_event_that_is_out_of_place_is_refused() {
        DischargeEvent event = Samples.ready();
        History history = given(Samples.notified());
        history.refuses(Samples.notified(), "notified of already");
        history.refuses(History.envelope(Samples.DISCHARGE, 3, History.PATIENT_REF, event), event, "version");
        history.refuses(History.envelope(Samples.id(9), 2, History.PATIENT_REF, event), event, "another discharge");
        history.refuses(History.envelope(Samples.DISCHARGE, 2, "0".repeat(32), event), event, "another patient");
        given().refuses(
                        History.envelope(Samples.DISCHARGE, 2, History.PATIENT_REF, Samples.notified()),
                        Samples.notified(),
                        "before it are missing");
    }

    private static Stamp stamp(int minute) {
        return new Stamp(Samples.CLINICIAN, "2026-03-01T08:0" + minute + ":00.000000Z");
    }
}
