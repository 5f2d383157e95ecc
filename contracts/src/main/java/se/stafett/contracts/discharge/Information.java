package se.stafett.contracts.discharge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * Information that was handed over; its terms are those of {@link InformationGiven}.
 *
 * @param given who handed it over, and when
 */
public record Information(
        UUID id,
        List<String> to,
        List<String> kinds,
        @Nullable String note,
        Stamp given) {
    public Information {
        to = List.copyOf(to);
        kinds = List.copyOf(kinds);
    }

    Information withNote(String corrected) {
        return new Information(id, to, kinds, corrected, given);
    }
}
