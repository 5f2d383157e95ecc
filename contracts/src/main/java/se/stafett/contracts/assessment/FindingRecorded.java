package se.stafett.contracts.assessment;

import java.util.UUID;

/** Something was found about the patient's functioning or surroundings. */
public record FindingRecorded(UUID finding, FindingContent content) implements FindingEvent {}
