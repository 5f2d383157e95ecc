package se.stafett.handover.plans;

import java.util.Optional;
import se.stafett.handover.domain.PlanCopy;
import se.stafett.handover.domain.PlanSnapshot;

/** What was found of one plan. */
record LoadedPlan(Optional<PlanSnapshot> asKnown, Optional<PlanSnapshot> read) implements PlanCopy {
    @Override
    public Optional<PlanSnapshot> atVersion(long version) {
        return read.filter(plan -> plan.version() == version);
    }
}
