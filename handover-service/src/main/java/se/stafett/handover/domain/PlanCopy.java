package se.stafett.handover.domain;

import java.util.Optional;

/** What this service knows of one plan, by its own copy. */
public interface PlanCopy {
    /** The plan as it is known now; empty when no such plan is known. */
    Optional<PlanSnapshot> asKnown();

    /** The plan as it was at that version; empty when that version is not known. */
    Optional<PlanSnapshot> atVersion(long version);

    /** Nothing is known of any such plan. */
    static PlanCopy none() {
        return new NoPlan();
    }
}
