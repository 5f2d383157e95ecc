package se.stafett.contracts.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Lists;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.payload.StatedReason;

/**
 * A measurement by an instrument, as it stands.
 *
 * @param status final, corrected or entered-in-error
 * @param recorded who recorded the content that stands now, and when
 * @param replaced what stood before, oldest first
 * @param error present when the score is in error
 */
public record Score(
        UUID id,
        String status,
        ScoreContent content,
        Stamp recorded,
        List<ReplacedScore> replaced,
        @Nullable StatedReason error) {
    public Score {
        replaced = List.copyOf(replaced);
    }

    static Score recorded(UUID id, ScoreContent content, Stamp by) {
        return new Score(id, Statuses.FINAL, content, by, List.of(), null);
    }

    Score corrected(ScoreContent right, StatedReason because) {
        return new Score(
                id,
                Statuses.CORRECTED,
                right,
                new Stamp(because.by(), because.at()),
                Lists.with(replaced, new ReplacedScore(content, recorded, because.reason())),
                null);
    }

    Score inError(StatedReason because) {
        return new Score(id, Statuses.ENTERED_IN_ERROR, content, recorded, replaced, because);
    }
}
