package se.stafett.contracts.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * A judgement of work ability; its terms are those of {@link WorkAbilityJudged}.
 *
 * @param judged who judged, and when
 */
public record WorkAbility(
        int extent,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note,
        Stamp judged) {}
