package se.stafett.contracts.assessment;

import java.util.UUID;

/** The score should never have been; it stays readable, marked as an error. */
public record ScoreEnteredInError(UUID score, String reason) implements ScoreEvent {}
