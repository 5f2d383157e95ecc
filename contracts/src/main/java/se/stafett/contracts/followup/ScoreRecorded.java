package se.stafett.contracts.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The patient was measured by an instrument again.
 *
 * @param instrument its code in the catalogue of instruments
 * @param on the day of the measurement
 * @param scale the code of one of its scales; absent where it has but one
 * @param value a decimal in text
 */
public record ScoreRecorded(
        UUID score,
        String instrument,
        @Nullable String scale,
        LocalDate on,
        String value,
        @Nullable String note) implements ContentEvent {}
