package se.stafett.contracts.assessment;

import java.util.UUID;

/** The patient was measured by an instrument. */
public record ScoreRecorded(UUID score, ScoreContent content) implements ScoreEvent {}
