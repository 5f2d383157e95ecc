package se.stafett.assessment.messaging;

import static se.stafett.assessment.messaging.DomainValues.text;
import static se.stafett.assessment.messaging.DomainValues.textIf;
import static se.stafett.assessment.messaging.DomainValues.wordIf;

import java.util.Optional;
import se.stafett.assessment.domain.Conclusion;
import se.stafett.assessment.domain.ContentEvent;
import se.stafett.assessment.domain.CourseEvent;
import se.stafett.assessment.domain.FindingEvent;
import se.stafett.assessment.domain.Level;
import se.stafett.assessment.domain.ScoreEvent;
import se.stafett.assessment.domain.TextTarget;
import se.stafett.assessment.domain.WayOfWorking;
import se.stafett.assessment.domain.WorkAbility;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.assessment.AssessmentCancelled;
import se.stafett.contracts.assessment.AssessmentConcluded;
import se.stafett.contracts.assessment.AssessmentEnteredInError;
import se.stafett.contracts.assessment.AssessmentEvent;
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
import se.stafett.contracts.event.LogEvent;

/** The domain event of a published one; the inverse of {@link Publication}. */
public final class Reception {
    private Reception() {}

    /** @param envelope where the event stands in the log */
    public static se.stafett.assessment.domain.AssessmentEvent of(LogEvent envelope, AssessmentEvent event) {
        return switch (event) {
            case se.stafett.contracts.assessment.CourseEvent course -> ofCourse(envelope, course);
            case se.stafett.contracts.assessment.ContentEvent content -> ofContent(content);
            case se.stafett.contracts.assessment.ScoreEvent score -> ofScore(score);
            case se.stafett.contracts.assessment.FindingEvent finding -> ofFinding(finding);
        };
    }

    private static CourseEvent ofCourse(LogEvent envelope, se.stafett.contracts.assessment.CourseEvent event) {
        return switch (event) {
            case AssessmentOpened e ->
                new CourseEvent.AssessmentOpened(
                        envelope.streamId(),
                        DomainValues.patient(new PatientRef(envelope.patientRef()), e.patient()),
                        new HsaId(e.unit()),
                        text(e.reason()),
                        Optional.ofNullable(e.referrer()).map(HsaId::new),
                        Optional.ofNullable(e.reassesses()).map(DomainValues::reassessed),
                        Optional.ofNullable(e.previous()));
            case AssessmentConcluded e ->
                new CourseEvent.AssessmentConcluded(new Conclusion(
                        e.need(),
                        wordIf(Level.class, e.level()),
                        wordIf(WayOfWorking.class, e.wayOfWorking()),
                        text(e.summary())));
            case AssessmentCancelled e -> new CourseEvent.AssessmentCancelled(text(e.reason()));
            case AssessmentEnteredInError e -> new CourseEvent.AssessmentEnteredInError(text(e.reason()));
        };
    }

    private static ContentEvent ofContent(se.stafett.contracts.assessment.ContentEvent event) {
        return switch (event) {
            case StoryTold e -> new ContentEvent.StoryTold(DomainValues.story(e.story()));
            case WorkAbilityJudged e ->
                new ContentEvent.WorkAbilityJudged(
                        new WorkAbility(e.extent(), e.from(), Optional.ofNullable(e.to()), textIf(e.note())));
            case TextCorrected e ->
                new ContentEvent.TextCorrected(
                        TextTarget.parse(e.target()).trusted(), text(e.wrong()), text(e.corrected()), text(e.reason()));
        };
    }

    private static ScoreEvent ofScore(se.stafett.contracts.assessment.ScoreEvent event) {
        return switch (event) {
            case ScoreRecorded e -> new ScoreEvent.ScoreRecorded(e.score(), DomainValues.score(e.content()));
            case ScoreCorrected e ->
                new ScoreEvent.ScoreCorrected(e.score(), DomainValues.score(e.content()), text(e.reason()));
            case ScoreEnteredInError e -> new ScoreEvent.ScoreEnteredInError(e.score(), text(e.reason()));
        };
    }

    private static FindingEvent ofFinding(se.stafett.contracts.assessment.FindingEvent event) {
        return switch (event) {
            case FindingRecorded e -> new FindingEvent.FindingRecorded(e.finding(), DomainValues.finding(e.content()));
            case FindingCorrected e ->
                new FindingEvent.FindingCorrected(e.finding(), DomainValues.finding(e.content()), text(e.reason()));
            case FindingEnteredInError e -> new FindingEvent.FindingEnteredInError(e.finding(), text(e.reason()));
        };
    }
}
