package se.stafett.assessment.domain;

import java.util.UUID;
import se.stafett.care.PlainText;

/** Puts the record right, also after the assessment has ended; nothing is overwritten (patientdatalagen 3:14). */
public sealed interface RecordCommand extends AssessmentCommand {

    /** @param entry the whole score as it should have been; the instrument stays */
    record CorrectScore(UUID score, ScoreEntry entry, PlainText reason) implements RecordCommand {}

    record MarkScoreInError(UUID score, PlainText reason) implements RecordCommand {}

    /** @param content the whole finding as it should have been */
    record CorrectFinding(UUID finding, FindingContent content, PlainText reason) implements RecordCommand {}

    record MarkFindingInError(UUID finding, PlainText reason) implements RecordCommand {}

    /** @param wrong the text as it stands now, so that nobody corrects what they have not read */
    record CorrectText(TextTarget target, PlainText wrong, PlainText corrected, PlainText reason)
            implements RecordCommand {}

    record MarkAssessmentInError(PlainText reason) implements RecordCommand {}
}
