package se.stafett.contracts.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Patient;

/**
 * A unit began to hand over what it answers for; always the first event of its stream.
 *
 * @param plan the plan whose goals and interventions are handed over
 * @param planVersion the version of the plan that the handover begins with
 * @param sender HSA-id of the unit that hands over, and leads
 * @param answerBy when everything should be settled, in UTC with six decimals
 * @param items the open goals and interventions of that version for which the sender answers, at least one
 */
public record HandoverInitiated(
        Patient patient,
        UUID plan,
        long planVersion,
        String sender,
        @Nullable String reason,
        String answerBy,
        List<ListedItem> items)
        implements CourseEvent {
    public HandoverInitiated {
        items = List.copyOf(items);
    }
}
