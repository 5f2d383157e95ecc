package se.stafett.contracts.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Lists;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/**
 * A finding by ICF, as it stands.
 *
 * @param status final, corrected or entered-in-error
 * @param recorded who recorded the content that stands now, and when
 * @param replaced what stood before, oldest first
 * @param error present when the finding is in error
 */
public record Finding(
        UUID id,
        String status,
        FindingContent content,
        Stamp recorded,
        List<ReplacedFinding> replaced,
        @Nullable StatedReason error) {
    public Finding {
        replaced = List.copyOf(replaced);
    }

    static Finding recorded(UUID id, FindingContent content, Stamp by) {
        return new Finding(id, Statuses.FINAL, content, by, List.of(), null);
    }

    Finding corrected(FindingContent right, StatedReason because) {
        return new Finding(
                id,
                Statuses.CORRECTED,
                right,
                new Stamp(because.by(), because.at()),
                Lists.with(replaced, new ReplacedFinding(content, recorded, because.reason())),
                null);
    }

    Finding inError(StatedReason because) {
        return new Finding(id, Statuses.ENTERED_IN_ERROR, content, recorded, replaced, because);
    }
}
