package se.stafett.contracts.plan;

import java.time.LocalDate;
import java.util.UUID;

/** An intervention is in progress. */
public record InterventionStarted(UUID intervention, LocalDate on) implements InterventionEvent {}
