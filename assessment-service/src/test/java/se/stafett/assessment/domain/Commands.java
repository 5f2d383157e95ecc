package se.stafett.assessment.domain;

import static se.stafett.assessment.domain.Samples.BALANCE;
import static se.stafett.assessment.domain.Samples.WALKING;
import static se.stafett.assessment.domain.Samples.drive;
import static se.stafett.assessment.domain.Samples.halfTime;
import static se.stafett.assessment.domain.Samples.text;
import static se.stafett.assessment.domain.Samples.tug;
import static se.stafett.assessment.domain.Samples.walking;

import java.util.stream.Stream;
import se.stafett.assessment.domain.RecordCommand.CorrectFinding;
import se.stafett.assessment.domain.RecordCommand.CorrectScore;
import se.stafett.assessment.domain.RecordCommand.CorrectText;
import se.stafett.assessment.domain.RecordCommand.MarkAssessmentInError;
import se.stafett.assessment.domain.RecordCommand.MarkFindingInError;
import se.stafett.assessment.domain.RecordCommand.MarkScoreInError;
import se.stafett.assessment.domain.WorkCommand.CancelAssessment;
import se.stafett.assessment.domain.WorkCommand.ConcludeAssessment;
import se.stafett.assessment.domain.WorkCommand.JudgeWorkAbility;
import se.stafett.assessment.domain.WorkCommand.RecordFinding;
import se.stafett.assessment.domain.WorkCommand.RecordScore;
import se.stafett.assessment.domain.WorkCommand.TellStory;

/** One specimen of every command to an assessment that has one score and one finding. */
final class Commands {

    private Commands() {}

    static Stream<AssessmentCommand> all() {
        return Stream.concat(work(), onRecord());
    }

    static Stream<AssessmentCommand> work() {
        return Stream.of(
                new TellStory(drive("Vill hem.")),
                new RecordScore(tug("12.5")),
                new RecordFinding(walking(3)),
                new JudgeWorkAbility(halfTime()),
                new ConcludeAssessment(Samples.noNeed()),
                new CancelAssessment(text("Flyttat.")));
    }

    static Stream<AssessmentCommand> onRecord() {
        return Stream.of(
                new CorrectScore(BALANCE, tug("13.5"), text("Felräknat.")),
                new MarkScoreInError(BALANCE, text("Fel patient.")),
                new CorrectFinding(WALKING, walking(4), text("Fel värde.")),
                new MarkFindingInError(WALKING, text("Fel patient.")),
                new CorrectText(new TextTarget.Reason(), Samples.SUSPICION, text("Fall."), text("Skrivfel.")),
                new MarkAssessmentInError(text("Fel patient.")));
    }
}
