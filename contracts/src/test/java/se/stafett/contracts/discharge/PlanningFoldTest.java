package se.stafett.contracts.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.discharge.History.given;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stafett.contracts.payload.Stamp;

class PlanningFoldTest {

    static Stream<DischargeEvent> planning() {
        return Stream.of(
                Samples.contact("Kim"),
                Samples.called(),
                Samples.informed(),
                Samples.summed(),
                Samples.agreed("Avtal."),
                Samples.passed());
    }

    @Test
    void what_was_done_stands_with_who_and_when() {
        given(
                        Samples.notified(),
                        Samples.contact("Kim"),
                        Samples.contact("Robin"),
                        Samples.called(),
                        Samples.informed(),
                        Samples.summed(),
                        Samples.agreed("Avtal."))
                .then(discharge -> {
                    assertThat(discharge.contacts())
                            .extracting(naming -> naming.contact().name())
                            .containsExactly("Kim", "Robin");
                    assertThat(discharge.planningCalls())
                            .containsExactly(new PlanningCall(
                                    "2026-03-05T12:00:00.000000Z", List.of(Samples.WARD, Samples.HOME), stamp(3)));
                    assertThat(discharge.information())
                            .containsExactly(new Information(
                                    Samples.INFORMATION,
                                    List.of(Samples.CENTRE, Samples.HOME),
                                    List.of("medication-list"),
                                    "Ny lista.",
                                    stamp(4)));
                    assertThat(discharge.patientSummaries())
                            .containsExactly(new PatientSummary(true, true, List.of(Samples.id(7)), stamp(5)));
                    assertThat(discharge.agreements())
                            .containsExactly(new PaymentAgreement(
                                    Samples.agreed("Avtal.").from(), "Avtal.", stamp(6)));
                });
    }

    @Test
    void what_comes_late_still_comes() {
        given(
                        Samples.notified(),
                        Samples.left(),
                        Samples.neared(),
                        Samples.passed(),
                        Samples.contact("Kim"),
                        Samples.called(),
                        Samples.informed(),
                        Samples.summed())
                .then(discharge -> {
                    assertThat(discharge.status()).isEqualTo("left");
                    assertThat(discharge.neared())
                            .containsExactly(new NotedDeadline(
                                    "planning-call", "2026-03-01T08:00:00.000000Z", "2026-03-01T08:02:00.000000Z"));
                    assertThat(discharge.passed())
                            .containsExactly(new NotedDeadline(
                                    "planning-call", "2026-03-01T08:00:00.000000Z", "2026-03-01T08:03:00.000000Z"));
                    assertThat(discharge.information()).hasSize(1);
                });
    }

    @ParameterizedTest
    @MethodSource("planning")
    void nothing_is_planned_for_what_has_ended(DischargeEvent event) {
        given(Samples.notified(), Samples.contact("Kim"), new DischargeCancelled("Flyttad."))
                .refuses(event, "has ended");
        given(Samples.notified(), Samples.contact("Kim"), new DischargeEnteredInError("Fel."))
                .refuses(event, "has ended");
    }

    @Test
    void what_cannot_have_been_done_is_refused() {
        given(Samples.notified()).refuses(Samples.called(), "no contact");
        given(Samples.notified(), Samples.informed()).refuses(Samples.informed(), "is on record");
    }

    private static Stamp stamp(int minute) {
        return new Stamp(Samples.CLINICIAN, "2026-03-01T08:0" + minute + ":00.000000Z");
    }
}
