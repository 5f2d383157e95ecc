package se.stafett.contracts.plan;

import java.util.UUID;

/** An intervention ended before it was done, or will not take place. */
public record InterventionStopped(UUID intervention, String reason) implements InterventionEvent {}
