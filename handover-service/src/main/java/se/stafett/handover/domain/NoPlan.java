package se.stafett.handover.domain;

import java.util.Optional;

/** No plan is known. */
record NoPlan() implements PlanCopy {
    @Override
    public Optional<PlanSnapshot> asKnown() {
        return Optional.empty();
    }

    @Override
    public Optional<PlanSnapshot> atVersion(long version) {
        return Optional.empty();
    }
}
