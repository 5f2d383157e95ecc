package se.stafett.contracts.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/**
 * A measurement by an instrument.
 *
 * @param scale the code of one of its scales; absent where it has but one
 * @param value a decimal in text
 * @param recorded who recorded it, and when
 * @param error present when the score is in error
 */
public record Score(
        UUID id,
        String instrument,
        @Nullable String scale,
        LocalDate on,
        String value,
        @Nullable String note,
        Stamp recorded,
        @Nullable StatedReason error) {
    Score withNote(String corrected) {
        return new Score(id, instrument, scale, on, value, corrected, recorded, error);
    }

    Score inError(StatedReason because) {
        return new Score(id, instrument, scale, on, value, note, recorded, because);
    }
}
