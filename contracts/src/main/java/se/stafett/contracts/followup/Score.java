package se.stafett.contracts.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/**
 * A measurement by an instrument.
 *
 * @param value a decimal in text
 * @param recorded who recorded it, and when
 * @param error present when the score is in error
 */
public record Score(
        UUID id,
        String instrument,
        LocalDate on,
        String value,
        @Nullable String note,
        Stamp recorded,
        @Nullable StatedReason error) {
    Score withNote(String corrected) {
        return new Score(id, instrument, on, value, corrected, recorded, error);
    }

    Score inError(StatedReason because) {
        return new Score(id, instrument, on, value, note, recorded, because);
    }
}
