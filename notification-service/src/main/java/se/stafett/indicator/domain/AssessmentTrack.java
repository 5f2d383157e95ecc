package se.stafett.indicator.domain;

import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;

/**
 * An assessment that is not in error.
 *
 * @param need present once it was concluded that there is one
 */
public record AssessmentTrack(HsaId unit, @Nullable Need need) {

    /** A need that was found. */
    public record Need(Mark found, CareLevel level) {}

    public AssessmentTrack concluded(Mark mark, CareLevel level) {
        return new AssessmentTrack(unit, new Need(mark, level));
    }
}
