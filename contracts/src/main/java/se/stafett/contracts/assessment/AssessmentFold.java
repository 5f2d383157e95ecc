package se.stafett.contracts.assessment;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.UnfitEvent;

/** The fold from events to the current assessment. Pure; the same for the service that writes and for all who subscribe. */
public final class AssessmentFold {
    private AssessmentFold() {}

    /**
     * The assessment after one more event.
     *
     * @param assessment the assessment so far; absent before its first event
     * @param envelope where the event stands in the log
     * @param authored what its payload says
     * @throws UnfitEvent when the event cannot have happened to this assessment
     */
    public static CurrentAssessment apply(
            @Nullable CurrentAssessment assessment, LogEvent envelope, AuthoredEvent<AssessmentEvent> authored) {
        Happening happening = Happening.of(envelope, authored.actor());
        AssessmentBuilder after = assessment == null
                ? begin(happening, envelope, authored.event())
                : proceed(assessment, happening, envelope, authored.event());
        return after.build(envelope.streamVersion());
    }

    private static AssessmentBuilder begin(Happening happening, LogEvent envelope, AssessmentEvent event) {
        happening.require(happening.version() == 1, "the events before it are missing");
        if (event instanceof AssessmentOpened opened) {
            return new AssessmentBuilder(happening, envelope.patientRef(), opened);
        }
        throw happening.unfit("an assessment begins by being opened");
    }

    private static AssessmentBuilder proceed(
            CurrentAssessment assessment, Happening happening, LogEvent envelope, AssessmentEvent event) {
        happening.require(assessment.assessmentId().equals(happening.stream()), "it belongs to another assessment");
        happening.require(assessment.patientRef().equals(envelope.patientRef()), "it belongs to another patient");
        happening.require(
                assessment.version() + 1 == happening.version(), "the assessment's version is not the one before");
        AssessmentBuilder after = new AssessmentBuilder(assessment);
        switch (event) {
            case CourseEvent course -> CourseFold.apply(after, course, happening);
            case ContentEvent content -> ContentFold.apply(after, content, happening);
            case ScoreEvent score -> ScoreFold.apply(after, score, happening);
            case FindingEvent finding -> FindingFold.apply(after, finding, happening);
        }
        return after;
    }
}
