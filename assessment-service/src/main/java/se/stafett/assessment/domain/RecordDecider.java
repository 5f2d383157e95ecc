package se.stafett.assessment.domain;

import static se.stafett.care.Requirement.require;

import se.stafett.assessment.domain.ContentEvent.TextCorrected;
import se.stafett.assessment.domain.CourseEvent.AssessmentEnteredInError;
import se.stafett.assessment.domain.RecordCommand.CorrectFinding;
import se.stafett.assessment.domain.RecordCommand.CorrectScore;
import se.stafett.assessment.domain.RecordCommand.CorrectText;
import se.stafett.assessment.domain.RecordCommand.MarkAssessmentInError;
import se.stafett.assessment.domain.RecordCommand.MarkFindingInError;
import se.stafett.assessment.domain.RecordCommand.MarkScoreInError;
import se.stafett.assessment.domain.RecordRefusal.AlreadyInError;
import se.stafett.assessment.domain.RecordRefusal.CorrectionChangesNothing;
import se.stafett.assessment.domain.RecordRefusal.TextNotFound;
import se.stafett.assessment.domain.RecordRefusal.TextReadsOtherwise;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.care.instrument.Instruments;

/** Whether the record is put right; that may be needed when the assessment has long ended. */
record RecordDecider(Instruments catalogue) {

    Decision<AssessmentEvent> decide(OpenedAssessment assessment, RecordCommand command, Context context) {
        return require(assessment.status() != AssessmentStatus.ENTERED_IN_ERROR, new AlreadyInError())
                .thenDecide(() -> putRight(assessment.content(), command, context));
    }

    private Decision<AssessmentEvent> putRight(AssessmentContent assessment, RecordCommand command, Context context) {
        return switch (command) {
            case CorrectScore correct -> new ScoreDecider(catalogue).correct(assessment, correct, context);
            case MarkScoreInError error -> ScoreDecider.markInError(assessment, error);
            case CorrectFinding correct -> FindingDecider.correct(assessment, correct);
            case MarkFindingInError error -> FindingDecider.markInError(assessment, error);
            case CorrectText correct -> correct(assessment.texts(), correct);
            case MarkAssessmentInError error -> Decision.accepted(new AssessmentEnteredInError(error.reason()));
        };
    }

    /** The wrong text stays on record beside the corrected (patientdatalagen 3:14). */
    private static Decision<AssessmentEvent> correct(Texts texts, CorrectText command) {
        String path = command.target().path();
        return texts.at(command.target())
                .map(standing -> require(standing.equals(command.wrong()), new TextReadsOtherwise(path))
                        .and(!command.corrected().equals(command.wrong()), new CorrectionChangesNothing())
                        .<AssessmentEvent>then(new TextCorrected(
                                command.target(), command.wrong(), command.corrected(), command.reason())))
                .orElseGet(() -> Decision.rejected(new TextNotFound(path)));
    }
}
