package se.stafett.assessment.domain;

import java.util.UUID;
import se.stafett.care.PlainText;

/** What happened to one finding. */
public sealed interface FindingEvent extends AssessmentEvent {

    UUID finding();

    record FindingRecorded(UUID finding, FindingContent content) implements FindingEvent {}

    record FindingCorrected(UUID finding, FindingContent content, PlainText reason) implements FindingEvent {}

    record FindingEnteredInError(UUID finding, PlainText reason) implements FindingEvent {}
}
