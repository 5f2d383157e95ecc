package se.stafett.plan.domain;

import java.util.Optional;

/** There is no plan yet. */
record NotDrafted() implements Plan {

    @Override
    public long version() {
        return 0;
    }

    @Override
    public Optional<DraftedPlan> drafted() {
        return Optional.empty();
    }
}
