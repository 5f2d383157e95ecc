package se.stafett.assessment.domain;

import static se.stafett.assessment.domain.AssessmentSpec.given;
import static se.stafett.assessment.domain.Samples.concluded;
import static se.stafett.assessment.domain.Samples.drive;
import static se.stafett.assessment.domain.Samples.opened;
import static se.stafett.assessment.domain.Samples.text;

import org.junit.jupiter.api.Test;
import se.stafett.assessment.domain.ContentEvent.StoryTold;
import se.stafett.assessment.domain.ContentEvent.TextCorrected;
import se.stafett.assessment.domain.CourseEvent.AssessmentCancelled;
import se.stafett.assessment.domain.CourseEvent.AssessmentEnteredInError;
import se.stafett.assessment.domain.RecordCommand.CorrectText;
import se.stafett.assessment.domain.RecordCommand.MarkAssessmentInError;
import se.stafett.assessment.domain.RecordRefusal.AlreadyInError;
import se.stafett.assessment.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.assessment.domain.RecordRefusal.TextNotFound;
import se.stafett.assessment.domain.RecordRefusal.TextReadsOtherwise;
import se.stafett.care.PlainText;
import se.stafett.care.Story;

class RecordDeciderTest {

    private static final TextTarget REASON = new TextTarget.Reason();
    private static final TextTarget SUMMARY = new TextTarget.Summary();
    private static final TextTarget DRIVE = new TextTarget.StoryPart(Story.Part.DRIVE);
    private static final MarkAssessmentInError MARK = new MarkAssessmentInError(text("Fel patient."));
    private static final AssessmentCancelled CANCELLED = new AssessmentCancelled(text("Flyttat."));
    private static final AssessmentEnteredInError IN_ERROR = new AssessmentEnteredInError(text("Fel patient."));

    @Test
    void every_text_is_put_right_with_both_texts_kept() {
        AssessmentSpec spec = given(opened(), new StoryTold(drive("Vill hem.")), concluded());
        spec.when(correct(REASON, Samples.SUSPICION)).then(corrected(REASON, Samples.SUSPICION));
        spec.when(correct(SUMMARY, Samples.need().summary()))
                .then(corrected(SUMMARY, Samples.need().summary()));
        spec.when(correct(DRIVE, text("Vill hem."))).then(corrected(DRIVE, text("Vill hem.")));
    }

    @Test
    void a_cancelled_assessment_is_put_right_too() {
        given(opened(), CANCELLED).when(correct(REASON, Samples.SUSPICION)).then(corrected(REASON, Samples.SUSPICION));
    }

    @Test
    void a_text_that_was_put_right_is_put_right_again_from_there() {
        given(opened(), corrected(REASON, Samples.SUSPICION))
                .when(correct(REASON, Samples.SUSPICION))
                .thenRejected(new TextReadsOtherwise("reason"));
    }

    @Test
    void a_text_that_is_not_there_is_not_put_right() {
        given(opened()).when(correct(SUMMARY, text("Något."))).thenRejected(new TextNotFound("summary"));
        given(opened()).when(correct(DRIVE, text("Något."))).thenRejected(new TextNotFound("story.drive"));
    }

    @Test
    void nobody_corrects_what_they_have_not_read() {
        given(opened()).when(correct(REASON, text("Något."))).thenRejected(new TextReadsOtherwise("reason"));
    }

    @Test
    void a_correction_changes_something() {
        given(opened())
                .when(new CorrectText(REASON, Samples.SUSPICION, Samples.SUSPICION, text("Skrivfel.")))
                .thenRejected(new CorrectionChangesNothing());
    }

    @Test
    void an_assessment_that_should_never_have_been_is_marked_however_it_ended() {
        given(opened()).when(MARK).then(IN_ERROR);
        given(opened(), concluded()).when(MARK).then(IN_ERROR);
        given(opened(), CANCELLED).when(MARK).then(IN_ERROR);
    }

    @Test
    void an_assessment_in_error_stays_as_it_is() {
        given(opened(), IN_ERROR).when(MARK).thenRejected(new AlreadyInError());
        given(opened(), IN_ERROR).when(correct(REASON, Samples.SUSPICION)).thenRejected(new AlreadyInError());
    }

    private static CorrectText correct(TextTarget target, PlainText wrong) {
        return new CorrectText(target, wrong, text("Rätt."), text("Skrivfel."));
    }

    private static TextCorrected corrected(TextTarget target, PlainText wrong) {
        return new TextCorrected(target, wrong, text("Rätt."), text("Skrivfel."));
    }
}
