package se.stafett.assessment.domain;

import java.util.stream.Stream;

/** How what happens makes the assessment. An event that cannot have happened is an error, never passed over. */
final class AssessmentEvolution {

    private AssessmentEvolution() {}

    static Assessment after(Assessment assessment, AssessmentEvent event) {
        return switch (assessment) {
            case NotOpened none -> begun(none, event);
            case OngoingAssessment ongoing ->
                afterWork(ongoing.with(ongoing.content().next()), event);
            case EndedAssessment ended -> afterTheEnd(ended.with(ended.content().next()), event);
        };
    }

    private static Assessment begun(NotOpened none, AssessmentEvent event) {
        if (event instanceof CourseEvent.AssessmentOpened opened) {
            return new OngoingAssessment(AssessmentContent.begun(opened));
        }
        throw new IllegalHistory(none, event);
    }

    private static Assessment afterWork(OngoingAssessment assessment, AssessmentEvent event) {
        AssessmentContent content = assessment.content();
        return switch (event) {
            case CourseEvent course -> afterCourse(assessment, course);
            case ContentEvent told -> assessment.with(afterContent(content, told));
            case ScoreEvent score -> assessment.with(content.withScores(afterScore(content.scores(), score)));
            case FindingEvent finding ->
                assessment.with(content.withFindings(afterFinding(content.findings(), finding)));
        };
    }

    private static Assessment afterCourse(OngoingAssessment assessment, CourseEvent event) {
        AssessmentContent content = assessment.content();
        return switch (event) {
            case CourseEvent.AssessmentOpened opened -> throw new IllegalHistory(assessment, opened);
            case CourseEvent.AssessmentConcluded concluded ->
                assessment
                        .with(content.with(content.texts().with(concluded.conclusion())))
                        .ended(Ending.CONCLUDED);
            case CourseEvent.AssessmentCancelled cancelled -> assessment.ended(Ending.CANCELLED);
            case CourseEvent.AssessmentEnteredInError error -> assessment.ended(Ending.IN_ERROR);
        };
    }

    /** What is on record is put right; nothing else happens to an assessment that has ended. */
    private static Assessment afterTheEnd(EndedAssessment assessment, AssessmentEvent event) {
        AssessmentContent content = assessment.content();
        if (assessment.ending() == Ending.IN_ERROR) {
            throw new IllegalHistory(assessment, event);
        }
        return switch (event) {
            case ContentEvent.TextCorrected corrected -> assessment.with(afterContent(content, corrected));
            case CourseEvent.AssessmentEnteredInError error -> new EndedAssessment(Ending.IN_ERROR, content);
            case ScoreEvent.ScoreRecorded recorded -> throw new IllegalHistory(assessment, recorded);
            case FindingEvent.FindingRecorded recorded -> throw new IllegalHistory(assessment, recorded);
            case ScoreEvent score -> assessment.with(content.withScores(afterScore(content.scores(), score)));
            case FindingEvent finding ->
                assessment.with(content.withFindings(afterFinding(content.findings(), finding)));
            case CourseEvent course -> throw new IllegalHistory(assessment, course);
            case ContentEvent told -> throw new IllegalHistory(assessment, told);
        };
    }

    private static AssessmentContent afterContent(AssessmentContent content, ContentEvent event) {
        Texts texts = content.texts();
        return switch (event) {
            case ContentEvent.StoryTold told ->
                content.with(texts.withStory(texts.story().and(told.story())));
            case ContentEvent.WorkAbilityJudged judged ->
                content.withWorkAbility(Stream.concat(content.workAbility().stream(), Stream.of(judged.workAbility()))
                        .toList());
            case ContentEvent.TextCorrected corrected ->
                content.with(texts.with(corrected.target(), corrected.corrected()));
        };
    }

    private static Entries<ScoreContent> afterScore(Entries<ScoreContent> scores, ScoreEvent event) {
        return switch (event) {
            case ScoreEvent.ScoreRecorded recorded -> scores.with(recorded.score(), recorded.content());
            case ScoreEvent.ScoreCorrected corrected ->
                scores.changed(corrected.score(), now -> now.corrected(corrected.content()));
            case ScoreEvent.ScoreEnteredInError error -> scores.changed(error.score(), Entry::markedInError);
        };
    }

    private static Entries<FindingContent> afterFinding(Entries<FindingContent> findings, FindingEvent event) {
        return switch (event) {
            case FindingEvent.FindingRecorded recorded -> findings.with(recorded.finding(), recorded.content());
            case FindingEvent.FindingCorrected corrected ->
                findings.changed(corrected.finding(), now -> now.corrected(corrected.content()));
            case FindingEvent.FindingEnteredInError error -> findings.changed(error.finding(), Entry::markedInError);
        };
    }
}
