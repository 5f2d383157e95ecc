package se.stafett.contracts.assessment;

import java.util.UUID;

/** What happened to one score. */
public sealed interface ScoreEvent extends AssessmentEvent permits ScoreRecorded, ScoreCorrected, ScoreEnteredInError {

    /** The score that it happened to. */
    UUID score();
}
