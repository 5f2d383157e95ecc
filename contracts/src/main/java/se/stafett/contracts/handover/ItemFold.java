package se.stafett.contracts.handover;

import java.util.Set;
import java.util.UUID;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class ItemFold {
    private ItemFold() {}

    static void apply(HandoverBuilder handover, ItemEvent event, Happening happening) {
        handover.requireOpen(happening);
        if (event instanceof ItemAdded added) {
            happening.require(
                    handover.items.stream().noneMatch(one -> one.item().equals(added.item())),
                    "the item is in the handover already");
            handover.items =
                    Lists.with(handover.items, HandoverItem.listed(new ListedItem(added.item(), added.kind())));
        } else {
            HandoverItem now = find(handover, event.item(), happening);
            handover.items = Lists.replaced(handover.items, now, after(now, event, happening));
        }
    }

    private static HandoverItem after(HandoverItem now, ItemEvent event, Happening happening) {
        return switch (event) {
            case ItemAdded added -> throw happening.unfit("the item is in the handover already");
            case ItemOffered offered -> {
                requireFree(now, happening);
                yield now.offered(Offer.made(offered.to(), happening.stamp()));
            }
            case OfferWithdrawn withdrawn -> {
                Offer offer = standing(now, withdrawn.to(), Set.of(Statuses.OFFERED), happening);
                yield now.answered(Statuses.WITH_SENDER, offer.withdrawn(happening.stamp()));
            }
            case ItemAccepted accepted -> {
                Offer offer = standing(now, accepted.unit(), Set.of(Statuses.OFFERED), happening);
                yield now.answered(Statuses.ACCEPTED, offer.accepted(accepted.acceptedBy(), happening.stamp()));
            }
            case ItemDeclined declined -> {
                Offer offer = standing(now, declined.unit(), Set.of(Statuses.OFFERED, Statuses.ACCEPTED), happening);
                yield now.answered(Statuses.DECLINED, offer.declined(declined.reason(), happening.stamp()));
            }
            case ItemKept kept -> {
                requireFree(now, happening);
                yield now.kept(happening.because(kept.reason()));
            }
            case ChangeProposed proposed -> {
                standing(now, proposed.unit(), Set.of(Statuses.OFFERED, Statuses.ACCEPTED), happening);
                yield now.with(new Proposal(proposed.proposal(), proposed.unit(), proposed.text(), happening.stamp()));
            }
        };
    }

    private static void requireFree(HandoverItem item, Happening happening) {
        happening.require(
                !Set.of(Statuses.OFFERED, Statuses.ACCEPTED).contains(item.status()),
                "a unit has an offer of the item");
    }

    /** The offer of the item, if it is to that unit and stands as it must. */
    private static Offer standing(HandoverItem item, String unit, Set<String> statuses, Happening happening) {
        happening.require(statuses.contains(item.status()), "the item is not offered");
        happening.require(item.offers().getLast().to().equals(unit), "the item is offered to another unit");
        return item.offers().getLast();
    }

    private static HandoverItem find(HandoverBuilder handover, UUID item, Happening happening) {
        return handover.items.stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow(() -> happening.unfit("the handover has no such item"));
    }
}
