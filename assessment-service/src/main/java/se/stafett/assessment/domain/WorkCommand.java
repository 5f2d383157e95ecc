package se.stafett.assessment.domain;

import se.stafett.care.PlainText;
import se.stafett.care.Story;

/** Work on an assessment, which must be open for it. */
public sealed interface WorkCommand extends AssessmentCommand {

    /** Tells those parts of the story that are present. */
    record TellStory(Story story) implements WorkCommand {}

    record RecordScore(ScoreEntry entry) implements WorkCommand {}

    record RecordFinding(FindingContent content) implements WorkCommand {}

    record JudgeWorkAbility(WorkAbility workAbility) implements WorkCommand {}

    record ConcludeAssessment(Conclusion conclusion) implements WorkCommand {}

    record CancelAssessment(PlainText reason) implements WorkCommand {}
}
