package se.stafett.handover.domain;

import java.util.Optional;

/** A copy of a plan that has been the same since its first version. */
record KnownPlan(PlanSnapshot plan) implements PlanCopy {
    @Override
    public Optional<PlanSnapshot> asKnown() {
        return Optional.of(plan);
    }

    @Override
    public Optional<PlanSnapshot> atVersion(long version) {
        return version > plan.version()
                ? Optional.empty()
                : Optional.of(new PlanSnapshot(
                        plan.plan(), version, plan.patient(), plan.open(), plan.units(), plan.items()));
    }
}
