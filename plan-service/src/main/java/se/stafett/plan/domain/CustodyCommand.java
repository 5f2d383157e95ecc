package se.stafett.plan.domain;

import java.util.List;
import java.util.UUID;
import se.stafett.care.HsaId;

/** Moves responsibility between units. */
public sealed interface CustodyCommand extends WorkCommand {

    /**
     * Reports that a handover is completed: each of these items has been accepted by the unit that it was offered to.
     *
     * @param sender the unit that answered for them all
     */
    record HandOver(UUID handover, HsaId sender, List<AcceptedItem> items) implements CustodyCommand {
        public HandOver {
            items = List.copyOf(items);
        }
    }

    /** @param acceptedBy the person who accepted it for the receiving unit */
    record AcceptedItem(UUID item, HsaId to, HsaId acceptedBy) {}
}
