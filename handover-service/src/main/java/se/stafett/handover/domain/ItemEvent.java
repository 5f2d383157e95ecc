package se.stafett.handover.domain;

import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What happened to one item of the handover. */
public sealed interface ItemEvent extends HandoverEvent {
    UUID item();

    record ItemAdded(UUID item, ItemKind kind) implements ItemEvent {}

    record ItemOffered(UUID item, HsaId to) implements ItemEvent {}

    /** The unit is no longer asked, before it answered. */
    record OfferWithdrawn(UUID item, HsaId to) implements ItemEvent {}

    record ItemAccepted(UUID item, HsaId unit, HsaId acceptedBy) implements ItemEvent {}

    record ItemDeclined(UUID item, HsaId unit, PlainText reason) implements ItemEvent {}

    record ItemKept(UUID item, PlainText reason) implements ItemEvent {}

    record ChangeProposed(UUID item, UUID proposal, HsaId unit, PlainText text) implements ItemEvent {}
}
