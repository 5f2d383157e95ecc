package se.stafett.handover.domain;

import java.util.List;
import se.stafett.care.HsaId;

/** How what happens to an item makes it stand; never with two units, and never accepted by one that was not asked. */
final class ItemEvolution {
    private ItemEvolution() {}

    static Items after(Items items, ItemEvent event) {
        return switch (event) {
            case ItemEvent.ItemAdded added -> items.with(new ListedItem(added.item(), added.kind()));
            case ItemEvent.ItemOffered offered ->
                items.changed(offered.item(), item -> free(item).now(new Standing.Offered(offered.to())));
            case ItemEvent.OfferWithdrawn withdrawn ->
                items.changed(
                        withdrawn.item(), item -> offered(item, withdrawn.to()).now(new Standing.WithSender()));
            case ItemEvent.ItemAccepted accepted ->
                items.changed(
                        accepted.item(),
                        item -> offered(item, accepted.unit())
                                .now(new Standing.Accepted(accepted.unit(), accepted.acceptedBy())));
            case ItemEvent.ItemDeclined declined ->
                items.changed(
                        declined.item(),
                        item -> asked(item, declined.unit()).now(new Standing.Declined(declined.unit())));
            case ItemEvent.ItemKept kept ->
                items.changed(kept.item(), item -> free(item).now(new Standing.Kept(kept.reason())));
            case ItemEvent.ChangeProposed proposed ->
                items.changed(
                        proposed.item(), item -> asked(item, proposed.unit()).proposedUpon());
        };
    }

    static boolean areAccepted(Items items, List<Settlement.MovedItem> moved) {
        return moved.stream()
                .allMatch(one -> items.find(one.item())
                        .filter(item -> item.standing().equals(new Standing.Accepted(one.to(), one.acceptedBy())))
                        .isPresent());
    }

    private static Item free(Item item) {
        return when(item, !item.standing().isAccepted() && !(item.standing() instanceof Standing.Offered));
    }

    private static Item offered(Item item, HsaId unit) {
        return when(item, item.standing().isOfferedTo(unit));
    }

    private static Item asked(Item item, HsaId unit) {
        return when(item, item.standing().isOfferedTo(unit) || item.standing().isAcceptedBy(unit));
    }

    private static Item when(Item item, boolean holds) {
        if (!holds) {
            throw new IllegalHistory(item.id() + " cannot be handed over like that");
        }
        return item;
    }
}
