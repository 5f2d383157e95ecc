package se.stafett.contracts.assessment;

import java.util.UUID;

/** A wrong score was put right; the wrong one is kept beside it (patientdatalagen 3:14). */
public record ScoreCorrected(UUID score, ScoreContent content, String reason) implements ScoreEvent {}
