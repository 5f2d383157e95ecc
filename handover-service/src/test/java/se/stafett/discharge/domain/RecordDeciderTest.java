package se.stafett.discharge.domain;

import static se.stafett.discharge.domain.DischargeSpec.given;
import static se.stafett.discharge.domain.Samples.ADDRESS;
import static se.stafett.discharge.domain.Samples.INFORMATION;
import static se.stafett.discharge.domain.Samples.NOW;
import static se.stafett.discharge.domain.Samples.agreed;
import static se.stafett.discharge.domain.Samples.agreedFrom;
import static se.stafett.discharge.domain.Samples.agreedThat;
import static se.stafett.discharge.domain.Samples.cancelled;
import static se.stafett.discharge.domain.Samples.inError;
import static se.stafett.discharge.domain.Samples.informed;
import static se.stafett.discharge.domain.Samples.left;
import static se.stafett.discharge.domain.Samples.notified;
import static se.stafett.discharge.domain.Samples.text;

import org.junit.jupiter.api.Test;
import se.stafett.care.PlainText;
import se.stafett.discharge.domain.AccessRefusal.NotTheHospitalUnit;
import se.stafett.discharge.domain.RecordCommand.CorrectText;
import se.stafett.discharge.domain.RecordCommand.MarkDischargeInError;
import se.stafett.discharge.domain.RecordEvent.TextCorrected;
import se.stafett.discharge.domain.TextRefusal.AlreadyInError;
import se.stafett.discharge.domain.TextRefusal.CorrectionChangesNothing;
import se.stafett.discharge.domain.TextRefusal.TextNotFound;
import se.stafett.discharge.domain.TextRefusal.TextReadsOtherwise;

class RecordDeciderTest {

    private static final TextTarget HOUSE = new TextTarget.RegisteredAddress();
    private static final TextTarget PAYMENT = new TextTarget.PaymentNote();
    private static final TextTarget NOTE = new TextTarget.InformationNote(INFORMATION);
    private static final MarkDischargeInError MARK = new MarkDischargeInError(text("Fel patient."));

    @Test
    void every_text_is_put_right_with_both_texts_kept() {
        DischargeSpec spec = given(notified(), informed(), agreed(agreedThat("Avtal."), NOW), left());
        spec.when(correct(HOUSE, ADDRESS)).then(corrected(HOUSE, ADDRESS));
        spec.when(correct(NOTE, text("Ny lista."))).then(corrected(NOTE, text("Ny lista.")));
        spec.when(correct(PAYMENT, text("Avtal."))).then(corrected(PAYMENT, text("Avtal.")));
    }

    @Test
    void a_cancelled_discharge_is_put_right_too() {
        given(notified(), cancelled()).when(correct(HOUSE, ADDRESS)).then(corrected(HOUSE, ADDRESS));
    }

    @Test
    void a_text_that_was_put_right_is_put_right_again_from_there() {
        given(notified(), corrected(HOUSE, ADDRESS))
                .when(correct(HOUSE, ADDRESS))
                .thenRejected(new TextReadsOtherwise("registeredAddress"));
    }

    @Test
    void a_text_that_is_not_there_is_not_put_right() {
        given(notified()).when(correct(NOTE, text("Något."))).thenRejected(new TextNotFound(NOTE.path()));
        given(notified(), agreed(agreedThat("Avtal."), NOW), agreed(agreedFrom(Samples.TODAY), NOW))
                .when(correct(PAYMENT, text("Avtal.")))
                .thenRejected(new TextNotFound("paymentAgreement/note"));
    }

    @Test
    void a_correction_changes_something_and_is_the_hospitals() {
        given(notified())
                .when(new CorrectText(HOUSE, ADDRESS, ADDRESS, text("Skrivfel.")))
                .thenRejected(new CorrectionChangesNothing());
        given(notified())
                .when(correct(HOUSE, ADDRESS), Samples.as(People.HOME_THERAPIST))
                .thenRejected(new NotTheHospitalUnit());
    }

    @Test
    void a_discharge_that_should_never_have_been_is_marked_however_it_ended() {
        given(notified()).when(MARK).then(inError());
        given(notified(), left()).when(MARK).then(inError());
        given(notified(), cancelled()).when(MARK).then(inError());
    }

    @Test
    void a_discharge_in_error_stays_as_it_is() {
        given(notified(), inError()).when(MARK).thenRejected(new AlreadyInError());
        given(notified(), inError()).when(correct(HOUSE, ADDRESS)).thenRejected(new AlreadyInError());
    }

    private static CorrectText correct(TextTarget target, PlainText wrong) {
        return new CorrectText(target, wrong, text("Rätt."), text("Skrivfel."));
    }

    private static TextCorrected corrected(TextTarget target, PlainText wrong) {
        return new TextCorrected(target, wrong, text("Rätt."), text("Skrivfel."), NOW);
    }
}
