package se.stafett.contracts.assessment;

import se.stafett.contracts.payload.Stamp;

/**
 * A finding that turned out to be wrong (patientdatalagen 3:14).
 *
 * @param recorded who recorded it, and when
 * @param reason why it was put right
 */
public record ReplacedFinding(FindingContent content, Stamp recorded, String reason) {}
