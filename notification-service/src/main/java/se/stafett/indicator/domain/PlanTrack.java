package se.stafett.indicator.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;

/**
 * A plan.
 *
 * @param unit the unit that drafted it
 * @param drawnUp present once it has come into force
 * @param ended when it was closed or merged into another, while that stands
 * @param inError nothing that belongs to it counts
 */
public record PlanTrack(
        HsaId unit, @Nullable DrawnUp drawnUp, @Nullable Instant ended, boolean inError) {

    /**
     * How the plan stood when it first came into force.
     *
     * @param accepted the goals that the patient had accepted
     * @param others the open goals that the patient had not, or that someone else had accepted for them
     */
    public record DrawnUp(Mark mark, List<UUID> accepted, List<UUID> others) {
        public DrawnUp {
            accepted = List.copyOf(accepted);
            others = List.copyOf(others);
        }

        DrawnUp without(UUID goal) {
            return new DrawnUp(mark, others(accepted, goal), others(others, goal));
        }

        private static List<UUID> others(List<UUID> goals, UUID goal) {
            return goals.stream().filter(one -> !one.equals(goal)).toList();
        }
    }

    public static PlanTrack drafted(HsaId unit) {
        return new PlanTrack(unit, null, null, false);
    }

    /** The first time stands. */
    public PlanTrack drawnUp(DrawnUp now) {
        return drawnUp == null ? new PlanTrack(unit, now, ended, inError) : this;
    }

    /** A goal that should never have been was none of the plan's. */
    public PlanTrack without(UUID goal) {
        return drawnUp == null ? this : new PlanTrack(unit, drawnUp.without(goal), ended, inError);
    }

    public PlanTrack ended(Instant at) {
        return new PlanTrack(unit, drawnUp, at, inError);
    }

    public PlanTrack restored() {
        return new PlanTrack(unit, drawnUp, null, inError);
    }

    public PlanTrack enteredInError() {
        return new PlanTrack(unit, drawnUp, ended, true);
    }

    /** Whether it was in force at some moment from one until just before another. */
    public boolean wasInForce(Instant from, Instant until) {
        return !inError
                && drawnUp != null
                && drawnUp.mark().at().isBefore(until)
                && (ended == null || ended.isAfter(from));
    }
}
