package se.stafett.handover.domain;

import java.util.Optional;

/**
 * What this service knows of one plan, by its own copy.
 *
 * @param asKnown the plan as it is known now; empty when no such plan is known
 * @param read the plan as it was at the version that is asked about; empty when none is, or when it is not known
 */
public record PlanCopy(Optional<PlanSnapshot> asKnown, Optional<PlanSnapshot> read) {
    /** Nothing is known of any such plan. */
    public static PlanCopy none() {
        return new PlanCopy(Optional.empty(), Optional.empty());
    }

    Optional<PlanSnapshot> atVersion(long version) {
        return read.filter(plan -> plan.version() == version);
    }
}
