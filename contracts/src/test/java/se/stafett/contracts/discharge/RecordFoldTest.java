package se.stafett.contracts.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.contracts.discharge.History.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

class RecordFoldTest {
    private static final DischargeEnteredInError ERROR = new DischargeEnteredInError("Fel patient.");
    private static final String NOTE = "information/" + Samples.INFORMATION + "/note";

    @Test
    void a_patient_who_left_is_no_longer_there() {
        given(Samples.notified(), Samples.ready(), Samples.left()).then(discharge -> {
            assertThat(discharge.status()).isEqualTo("left");
            assertThat(discharge.departure())
                    .isEqualTo(new Departure(
                            "2026-03-01T08:00:00.000000Z",
                            new Stamp(Samples.CLINICIAN, "2026-03-01T08:02:00.000000Z")));
        });
    }

    @Test
    void a_cancelled_discharge_and_one_in_error_say_why() {
        given(Samples.notified(), new DischargeCancelled("Flyttad.")).then(discharge -> {
            assertThat(discharge.status()).isEqualTo("cancelled");
            assertThat(discharge.cancellation()).returns("Flyttad.", StatedReason::reason);
        });
        given(Samples.notified(), Samples.left(), ERROR).then(discharge -> {
            assertThat(discharge.status()).isEqualTo("entered-in-error");
            assertThat(discharge.error()).returns("Fel patient.", StatedReason::reason);
        });
        given(Samples.notified(), ERROR).refuses(ERROR, "in error");
    }

    @Test
    void texts_are_put_right_with_both_texts_kept() {
        given(
                        Samples.notified(),
                        Samples.informed(),
                        Samples.agreed("Avtal."),
                        Samples.agreed("Nytt avtal."),
                        Samples.left(),
                        Samples.corrected("registeredAddress", Samples.ADDRESS),
                        Samples.corrected(NOTE, "Ny lista."),
                        Samples.corrected("paymentAgreement/note", "Nytt avtal."))
                .then(discharge -> {
                    assertThat(discharge.registeredAddress()).isEqualTo("Rätt.");
                    assertThat(discharge.information().getFirst().note()).isEqualTo("Rätt.");
                    assertThat(discharge.agreements())
                            .extracting(PaymentAgreement::note)
                            .containsExactly("Avtal.", "Rätt.");
                    assertThat(discharge.corrections())
                            .extracting(correction -> correction.wrong())
                            .containsExactly(Samples.ADDRESS, "Ny lista.", "Nytt avtal.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "paymentAgreement/note", "information/x/note", "registeredAddress "})
    void a_text_that_is_not_there_is_not_put_right(String target) {
        given(Samples.notified()).refuses(Samples.corrected(target, "x"), "no such text");
    }

    @Test
    void a_text_that_reads_otherwise_is_not_put_right() {
        given(Samples.notified()).refuses(Samples.corrected("registeredAddress", "x"), "not the one that stands");
        given(Samples.notified(null, null)).refuses(Samples.corrected("registeredAddress", "x"), "not the one");
        given(Samples.notified(), Samples.agreed(null))
                .refuses(Samples.corrected("paymentAgreement/note", "x"), "not the one");
        given(Samples.notified(), ERROR).refuses(Samples.corrected("registeredAddress", Samples.ADDRESS), "in error");
    }
}
