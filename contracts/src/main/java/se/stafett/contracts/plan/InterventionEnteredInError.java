package se.stafett.contracts.plan;

import java.util.UUID;

/** An intervention should never have been recorded. */
public record InterventionEnteredInError(UUID intervention, String reason) implements InterventionEvent {}
