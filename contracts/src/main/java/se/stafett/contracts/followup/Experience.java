package se.stafett.contracts.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/**
 * How somebody has found the time to be.
 *
 * @param teller patient or relative
 * @param recorded who told it or wrote it down, and when
 * @param error present when it is in error
 */
public record Experience(
        UUID id,
        String teller,
        String text,
        Stamp recorded,
        @Nullable StatedReason error) {
    Experience withText(String corrected) {
        return new Experience(id, teller, corrected, recorded, error);
    }

    Experience inError(StatedReason because) {
        return new Experience(id, teller, text, recorded, because);
    }
}
