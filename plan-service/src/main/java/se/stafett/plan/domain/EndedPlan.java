package se.stafett.plan.domain;

/** A plan on which no more work is done. */
record EndedPlan(Ending ending, PlanContent content) implements DraftedPlan {

    @Override
    public PlanStatus status() {
        return ending.status();
    }

    @Override
    public EndedPlan with(PlanContent changed) {
        return new EndedPlan(ending, changed);
    }
}
