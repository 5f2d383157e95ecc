package se.stafett.contracts.assessment;

import java.util.UUID;

/** The finding should never have been; it stays readable, marked as an error. */
public record FindingEnteredInError(UUID finding, String reason) implements FindingEvent {}
