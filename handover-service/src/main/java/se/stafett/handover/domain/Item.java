package se.stafett.handover.domain;

import java.util.UUID;

/**
 * A goal or an intervention that is to be handed over.
 *
 * @param proposals how many changes of it have been proposed
 */
public record Item(UUID id, ItemKind kind, Standing standing, int proposals) {
    static Item listed(ListedItem listed) {
        return new Item(listed.item(), listed.kind(), new Standing.WithSender(), 0);
    }

    Item now(Standing next) {
        return new Item(id, kind, next, proposals);
    }

    Item proposedUpon() {
        return new Item(id, kind, standing, proposals + 1);
    }
}
