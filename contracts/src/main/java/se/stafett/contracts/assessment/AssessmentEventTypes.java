package se.stafett.contracts.assessment;

import se.stafett.contracts.payload.EventTypes;

/** The names of assessment events. */
public final class AssessmentEventTypes {
    private static final EventTypes<AssessmentEvent> PUBLISHED = new EventTypes.Registration<AssessmentEvent>()
            .add("assessment.opened.v1", AssessmentOpened.class)
            .add("assessment.story-told.v1", StoryTold.class)
            .add("assessment.score-recorded.v1", ScoreRecorded.class)
            .add("assessment.score-corrected.v1", ScoreCorrected.class)
            .add("assessment.score-entered-in-error.v1", ScoreEnteredInError.class)
            .add("assessment.finding-recorded.v1", FindingRecorded.class)
            .add("assessment.finding-corrected.v1", FindingCorrected.class)
            .add("assessment.finding-entered-in-error.v1", FindingEnteredInError.class)
            .add("assessment.work-ability-judged.v1", WorkAbilityJudged.class)
            .add("assessment.concluded.v1", AssessmentConcluded.class)
            .add("assessment.text-corrected.v1", TextCorrected.class)
            .add("assessment.cancelled.v1", AssessmentCancelled.class)
            .add("assessment.entered-in-error.v1", AssessmentEnteredInError.class)
            .build();

    private AssessmentEventTypes() {}

    /** All that is published. */
    public static EventTypes<AssessmentEvent> published() {
        return PUBLISHED;
    }
}
