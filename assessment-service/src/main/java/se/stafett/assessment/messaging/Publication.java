package se.stafett.assessment.messaging;

import static se.stafett.assessment.messaging.PublishedValues.published;

import se.stafett.assessment.domain.AssessmentEvent;
import se.stafett.assessment.domain.Conclusion;
import se.stafett.assessment.domain.ContentEvent;
import se.stafett.assessment.domain.CourseEvent;
import se.stafett.assessment.domain.FindingEvent;
import se.stafett.assessment.domain.ScoreEvent;
import se.stafett.assessment.domain.WorkAbility;
import se.stafett.contracts.assessment.AssessmentCancelled;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentEnteredInError;
import se.stafett.contracts.assessment.AssessmentOpened;
import se.stafett.contracts.assessment.FindingCorrected;
import se.stafett.contracts.assessment.FindingEnteredInError;
import se.stafett.contracts.assessment.FindingRecorded;
import se.stafett.contracts.assessment.ScoreCorrected;
import se.stafett.contracts.assessment.ScoreEnteredInError;
import se.stafett.contracts.assessment.ScoreRecorded;
import se.stafett.contracts.assessment.StoryTold;
import se.stafett.contracts.assessment.TextCorrected;
import se.stafett.contracts.assessment.WorkAbilityJudged;

/** The published form of a domain event. */
public final class Publication {
    private Publication() {}

    public static se.stafett.contracts.assessment.AssessmentEvent of(AssessmentEvent event) {
        return switch (event) {
            case CourseEvent course -> ofCourse(course);
            case ContentEvent content -> ofContent(content);
            case ScoreEvent score -> ofScore(score);
            case FindingEvent finding -> ofFinding(finding);
        };
    }

    private static se.stafett.contracts.assessment.CourseEvent ofCourse(CourseEvent event) {
        return switch (event) {
            case CourseEvent.AssessmentOpened e ->
                new AssessmentOpened(
                        published(e.patient()),
                        e.unit().value(),
                        e.reason().value(),
                        PublishedValues.hsa(e.referrer()),
                        e.reassesses().map(PublishedValues::published).orElse(null),
                        e.previous().orElse(null));
            case CourseEvent.AssessmentConcluded e -> concluded(e.conclusion());
            case CourseEvent.AssessmentCancelled e ->
                new AssessmentCancelled(e.reason().value());
            case CourseEvent.AssessmentEnteredInError e ->
                new AssessmentEnteredInError(e.reason().value());
        };
    }

    private static se.stafett.contracts.assessment.ContentEvent ofContent(ContentEvent event) {
        return switch (event) {
            case ContentEvent.StoryTold e -> new StoryTold(published(e.story()));
            case ContentEvent.WorkAbilityJudged e -> judged(e.workAbility());
            case ContentEvent.TextCorrected e ->
                new TextCorrected(
                        e.target().path(),
                        e.wrong().value(),
                        e.corrected().value(),
                        e.reason().value());
        };
    }

    private static se.stafett.contracts.assessment.ScoreEvent ofScore(ScoreEvent event) {
        return switch (event) {
            case ScoreEvent.ScoreRecorded e -> new ScoreRecorded(e.score(), published(e.content()));
            case ScoreEvent.ScoreCorrected e ->
                new ScoreCorrected(e.score(), published(e.content()), e.reason().value());
            case ScoreEvent.ScoreEnteredInError e ->
                new ScoreEnteredInError(e.score(), e.reason().value());
        };
    }

    private static se.stafett.contracts.assessment.FindingEvent ofFinding(FindingEvent event) {
        return switch (event) {
            case FindingEvent.FindingRecorded e -> new FindingRecorded(e.finding(), published(e.content()));
            case FindingEvent.FindingCorrected e ->
                new FindingCorrected(
                        e.finding(), published(e.content()), e.reason().value());
            case FindingEvent.FindingEnteredInError e ->
                new FindingEnteredInError(e.finding(), e.reason().value());
        };
    }

    private static AssessmentConcluded concluded(Conclusion conclusion) {
        return new AssessmentConcluded(
                conclusion.need(),
                PublishedValues.code(conclusion.level()),
                PublishedValues.code(conclusion.wayOfWorking()),
                conclusion.summary().value());
    }

    private static WorkAbilityJudged judged(WorkAbility workAbility) {
        return new WorkAbilityJudged(
                workAbility.extent(),
                workAbility.from(),
                workAbility.to().orElse(null),
                PublishedValues.textOf(workAbility.note()));
    }
}
