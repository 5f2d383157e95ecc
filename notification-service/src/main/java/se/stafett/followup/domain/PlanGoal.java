package se.stafett.followup.domain;

import java.util.UUID;
import se.stafett.care.HsaId;

/**
 * A goal of the plan.
 *
 * @param scaled whether it is measured by Goal Attainment Scaling
 */
public record PlanGoal(UUID id, HsaId responsible, Standing standing, boolean scaled) implements PlanItem {

    /** How far a goal has come, as far as following it up is concerned. */
    public enum Standing {
        PROPOSED,
        ACCEPTED,
        COMPLETED,
        ENDED
    }

    @Override
    public boolean isOpen() {
        return standing == Standing.PROPOSED || standing == Standing.ACCEPTED;
    }

    /** What the patient has not accepted is no goal yet; one that is reached may be followed up again. */
    boolean isFollowedUp() {
        return standing == Standing.ACCEPTED || standing == Standing.COMPLETED;
    }
}
