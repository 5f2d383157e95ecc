package se.stafett.contracts.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;
import se.stafett.contracts.plan.Dialogue;

/**
 * What the follow-up came to; each field as in {@link FollowUpConcluded}.
 *
 * @param concluded who concluded it, and when
 */
public record Conclusion(
        String outcome,
        boolean goalsMet,
        @Nullable Boolean morePossible,
        Dialogue dialogue,
        @Nullable LocalDate nextReview,
        @Nullable String code,
        Stamp concluded) {
    Conclusion withDialogue(String corrected) {
        return new Conclusion(
                outcome, goalsMet, morePossible, new Dialogue(dialogue.held(), corrected), nextReview, code, concluded);
    }
}
