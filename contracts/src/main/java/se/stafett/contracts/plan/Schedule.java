package se.stafett.contracts.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an intervention takes place: in words, between dates, or both. */
public record Schedule(
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
