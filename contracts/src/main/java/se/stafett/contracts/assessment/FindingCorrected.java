package se.stafett.contracts.assessment;

import java.util.UUID;

/** A wrong finding was put right; the wrong one is kept beside it (patientdatalagen 3:14). */
public record FindingCorrected(UUID finding, FindingContent content, String reason) implements FindingEvent {}
