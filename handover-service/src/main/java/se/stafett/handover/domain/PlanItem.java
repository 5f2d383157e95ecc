package se.stafett.handover.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;

/**
 * A goal or an intervention of the plan.
 *
 * @param responsible the unit that answers for it
 * @param open whether it has not ended
 */
public record PlanItem(UUID id, ItemKind kind, HsaId responsible, boolean open) {
    boolean isOpenAt(HsaId unit) {
        return open && responsible.equals(unit);
    }

    Optional<Gone> gone(HsaId sender) {
        if (!open) {
            return Optional.of(Gone.ENDED);
        }
        return responsible.equals(sender) ? Optional.empty() : Optional.of(Gone.LEFT_THE_SENDER);
    }
}
