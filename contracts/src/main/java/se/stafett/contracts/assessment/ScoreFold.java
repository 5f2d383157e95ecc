package se.stafett.contracts.assessment;

import java.util.UUID;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class ScoreFold {
    private ScoreFold() {}

    static void apply(AssessmentBuilder assessment, ScoreEvent event, Happening happening) {
        switch (event) {
            case ScoreRecorded recorded -> {
                assessment.requireOpen(happening);
                happening.require(
                        assessment.scores.stream().noneMatch(one -> one.id().equals(recorded.score())),
                        "the score is recorded");
                assessment.scores = Lists.with(
                        assessment.scores, Score.recorded(recorded.score(), recorded.content(), happening.stamp()));
            }
            case ScoreCorrected corrected -> {
                Score now = standing(assessment, corrected.score(), happening);
                happening.require(
                        now.content().instrument().equals(corrected.content().instrument()),
                        "the score is of another instrument");
                assessment.scores = Lists.replaced(
                        assessment.scores,
                        now,
                        now.corrected(corrected.content(), happening.because(corrected.reason())));
            }
            case ScoreEnteredInError error -> {
                Score now = standing(assessment, error.score(), happening);
                assessment.scores =
                        Lists.replaced(assessment.scores, now, now.inError(happening.because(error.reason())));
            }
        }
    }

    private static Score standing(AssessmentBuilder assessment, UUID id, Happening happening) {
        assessment.requireOnRecord(happening);
        Score score = assessment.scores.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> happening.unfit("the assessment has no such score"));
        happening.require(score.error() == null, "the score is in error");
        return score;
    }
}
