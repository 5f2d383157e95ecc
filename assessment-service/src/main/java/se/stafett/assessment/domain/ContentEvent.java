package se.stafett.assessment.domain;

import se.stafett.care.PlainText;
import se.stafett.care.Story;

/** What the assessment says besides its scores and findings. */
public sealed interface ContentEvent extends AssessmentEvent {

    record StoryTold(Story story) implements ContentEvent {}

    record WorkAbilityJudged(WorkAbility workAbility) implements ContentEvent {}

    /** Both texts are kept (patientdatalagen 3:14). */
    record TextCorrected(TextTarget target, PlainText wrong, PlainText corrected, PlainText reason)
            implements ContentEvent {}
}
