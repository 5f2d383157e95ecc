package se.stafett.contracts.assessment;

import se.stafett.contracts.payload.Stamp;

/**
 * A score that turned out to be wrong (patientdatalagen 3:14).
 *
 * @param recorded who recorded it, and when
 * @param reason why it was put right
 */
public record ReplacedScore(ScoreContent content, Stamp recorded, String reason) {}
