package se.stafett.plan.domain;

/** A plan that is worked on. */
public record OpenPlan(Phase phase, PlanContent content) implements DraftedPlan {

    /** How far an open plan has come. */
    public enum Phase {
        DRAFT(PlanStatus.DRAFT),
        ACTIVE(PlanStatus.ACTIVE),
        ON_HOLD(PlanStatus.ON_HOLD);

        private final PlanStatus status;

        Phase(PlanStatus status) {
            this.status = status;
        }

        boolean isInForce() {
            return this != DRAFT;
        }
    }

    @Override
    public PlanStatus status() {
        return phase.status;
    }

    @Override
    public OpenPlan with(PlanContent changed) {
        return new OpenPlan(phase, changed);
    }

    OpenPlan in(Phase next) {
        return new OpenPlan(next, content);
    }

    EndedPlan ended(Ending ending) {
        return new EndedPlan(ending, content);
    }
}
