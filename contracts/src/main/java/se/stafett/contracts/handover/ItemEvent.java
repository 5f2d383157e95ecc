package se.stafett.contracts.handover;

import java.util.UUID;

/** What happened to one item: a goal or an intervention of the plan. */
public sealed interface ItemEvent extends HandoverEvent
        permits ItemAdded, ItemOffered, OfferWithdrawn, ItemAccepted, ItemDeclined, ItemKept, ChangeProposed {
    /** The goal or intervention that it happened to. */
    UUID item();
}
