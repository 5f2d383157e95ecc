package se.stafett.plan.domain;

import java.util.UUID;
import se.stafett.care.HsaId;

/** Who answers for what. */
public sealed interface CustodyEvent extends PlanEvent {

    /**
     * The receiver has accepted that very item.
     *
     * @param acceptedBy the person who accepted it
     */
    record CustodyMoved(UUID item, HsaId from, HsaId to, UUID handover, HsaId acceptedBy) implements CustodyEvent {}

    /** The receiver has accepted an item that was no longer the sender's to give: it stays as and where it is. */
    record CustodyKept(UUID item, HsaId to, UUID handover, KeptBecause reason) implements CustodyEvent {}
}
