package se.stafett.contracts.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The patient was measured by an instrument again.
 *
 * @param instrument its code in the catalogue of instruments
 * @param on the day of the measurement
 * @param value a decimal in text
 */
public record ScoreRecorded(
        UUID score,
        String instrument,
        LocalDate on,
        String value,
        @Nullable String note) implements ContentEvent {}
