package se.stafett.plan.domain;

import java.util.UUID;
import se.stafett.care.HsaId;

/** A goal or an intervention: what a unit has custody of. */
public sealed interface Item permits Goal, Intervention {

    UUID id();

    /** The one unit that answers for it; it alone changes it. */
    HsaId responsible();

    boolean isOpen();

    Provenance provenance();
}
