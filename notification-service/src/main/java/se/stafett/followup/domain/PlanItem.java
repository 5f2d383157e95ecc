package se.stafett.followup.domain;

import java.util.UUID;
import se.stafett.care.HsaId;

/** A goal or an intervention of the plan that is followed up. */
public sealed interface PlanItem permits PlanGoal, PlanIntervention {

    UUID id();

    /** The unit that answers for it. */
    HsaId responsible();

    boolean isOpen();
}
