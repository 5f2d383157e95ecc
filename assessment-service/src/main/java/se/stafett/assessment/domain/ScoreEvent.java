package se.stafett.assessment.domain;

import java.util.UUID;
import se.stafett.care.PlainText;

/** What happened to one score. */
public sealed interface ScoreEvent extends AssessmentEvent {

    UUID score();

    record ScoreRecorded(UUID score, ScoreContent content) implements ScoreEvent {}

    record ScoreCorrected(UUID score, ScoreContent content, PlainText reason) implements ScoreEvent {}

    record ScoreEnteredInError(UUID score, PlainText reason) implements ScoreEvent {}
}
