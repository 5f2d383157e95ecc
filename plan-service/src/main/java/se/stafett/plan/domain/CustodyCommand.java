package se.stafett.plan.domain;

import java.util.UUID;
import se.stafett.care.HsaId;

/** Moves responsibility between units. */
public sealed interface CustodyCommand extends WorkCommand {

    /**
     * Reports that the receiver has accepted that very item in a handover.
     *
     * @param acceptedBy the person who accepted it
     */
    record MoveCustody(UUID item, HsaId to, UUID handover, HsaId acceptedBy) implements CustodyCommand {}
}
