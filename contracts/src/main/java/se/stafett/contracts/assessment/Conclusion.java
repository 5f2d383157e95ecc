package se.stafett.contracts.assessment;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * What the assessment came to; its terms are those of {@link AssessmentConcluded}.
 *
 * @param concluded who concluded, and when
 */
public record Conclusion(
        boolean need, @Nullable String level, @Nullable String wayOfWorking, String summary, Stamp concluded) {

    Conclusion withSummary(String corrected) {
        return new Conclusion(need, level, wayOfWorking, corrected, concluded);
    }
}
