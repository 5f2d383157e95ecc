package se.stafett.contracts.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/**
 * A check of an assistive device, or of another compensatory intervention, against the goals.
 *
 * @param recorded who checked it, and when
 * @param error present when the check is in error
 */
public record DeviceCheck(
        UUID id,
        UUID intervention,
        boolean fits,
        @Nullable String note,
        Stamp recorded,
        @Nullable StatedReason error) {
    DeviceCheck withNote(String corrected) {
        return new DeviceCheck(id, intervention, fits, corrected, recorded, error);
    }

    DeviceCheck inError(StatedReason because) {
        return new DeviceCheck(id, intervention, fits, note, recorded, because);
    }
}
