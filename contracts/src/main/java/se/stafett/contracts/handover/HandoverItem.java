package se.stafett.contracts.handover;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Lists;
import se.stafett.contracts.payload.StatedReason;

/**
 * An item of the handover as it stands.
 *
 * @param kind goal or intervention
 * @param status with-sender, offered, accepted, declined or kept
 * @param offers to whom it was offered, and what came of it, oldest first
 * @param keeping why it stays with the sender; present when it is kept
 * @param proposals the changes that receivers proposed, oldest first
 */
public record HandoverItem(
        UUID item,
        String kind,
        String status,
        List<Offer> offers,
        @Nullable StatedReason keeping,
        List<Proposal> proposals) {
    public HandoverItem {
        offers = List.copyOf(offers);
        proposals = List.copyOf(proposals);
    }

    static HandoverItem listed(ListedItem listed) {
        return new HandoverItem(listed.item(), listed.kind(), Statuses.WITH_SENDER, List.of(), null, List.of());
    }

    HandoverItem offered(Offer offer) {
        return new HandoverItem(item, kind, Statuses.OFFERED, Lists.with(offers, offer), null, proposals);
    }

    /** With another outcome of its last offer. */
    HandoverItem answered(String now, Offer answer) {
        return new HandoverItem(item, kind, now, Lists.replaced(offers, offers.getLast(), answer), null, proposals);
    }

    HandoverItem kept(StatedReason because) {
        return new HandoverItem(item, kind, Statuses.KEPT, offers, because, proposals);
    }

    HandoverItem with(Proposal proposal) {
        return new HandoverItem(item, kind, status, offers, keeping, Lists.with(proposals, proposal));
    }
}
