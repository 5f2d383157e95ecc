package se.stafett.plan.domain;

import java.util.UUID;

/** How a plan ended. */
sealed interface Ending {

    /** It reached what it could. */
    record Completed() implements Ending {}

    /** It was ended before that. */
    record Revoked() implements Ending {}

    /** Another plan took it over; it can come back to where it was. */
    record Merged(UUID merge, UUID into, OpenPlan.Phase before) implements Ending {}

    /** It should never have been. */
    record InError() implements Ending {}

    static Ending of(ClosingReason reason, OpenPlan.Phase phase) {
        return switch (reason) {
            case GOALS_MET, NO_FURTHER_BENEFIT -> phase.isInForce() ? new Completed() : new Revoked();
            case PATIENT_DECLINED, MOVED, DECEASED, OTHER -> new Revoked();
        };
    }

    default PlanStatus status() {
        return switch (this) {
            case Completed completed -> PlanStatus.COMPLETED;
            case Revoked revoked -> PlanStatus.REVOKED;
            case Merged merged -> PlanStatus.MERGED;
            case InError error -> PlanStatus.ENTERED_IN_ERROR;
        };
    }
}
