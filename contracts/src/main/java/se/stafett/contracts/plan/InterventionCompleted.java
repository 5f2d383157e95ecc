package se.stafett.contracts.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An intervention is done. */
public record InterventionCompleted(
        UUID intervention, LocalDate on, @Nullable String note) implements InterventionEvent {}
