package se.stafett.indicator.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;

/**
 * A goal that is not in error.
 *
 * @param plan the plan that holds it now
 * @param responsible the unit that has custody, or had it at the end
 * @param ended present when it has ended, or was reached, while the patient stood by it
 */
public record GoalTrack(
        UUID plan,
        HsaId responsible,
        Standing standing,
        @Nullable Ended ended) {

    /** How the patient stands to the goal. */
    public enum Standing {
        OPEN,
        ACCEPTED_BY_PATIENT,
        ACCEPTED_FOR_PATIENT,
        /** Declined by the patient. */
        REFUSED,
        /** Given up before the patient had accepted it, or with a plan whose end tells nothing about its goals. */
        DROPPED
    }

    /**
     * @param mark since when it stands so
     * @param met whether it was reached
     */
    public record Ended(Mark mark, boolean met) {}

    public static GoalTrack proposed(UUID plan, HsaId responsible) {
        return new GoalTrack(plan, responsible, Standing.OPEN, null);
    }

    public GoalTrack in(UUID otherPlan) {
        return new GoalTrack(otherPlan, responsible, standing, ended);
    }

    public GoalTrack movedTo(HsaId unit) {
        return new GoalTrack(plan, unit, standing, ended);
    }

    public GoalTrack standing(Standing now) {
        return new GoalTrack(plan, responsible, now, ended);
    }

    /** The goal was found to be reached or not. What is found again changes nothing. */
    public GoalTrack found(Mark mark, boolean met) {
        return !isAccepted() || (ended != null && ended.met() == met)
                ? this
                : new GoalTrack(plan, responsible, standing, new Ended(mark, met));
    }

    /** The goal is no longer pursued. */
    public GoalTrack givenUp(Mark mark) {
        return isAccepted() ? found(mark, false) : standing(Standing.DROPPED);
    }

    /** Whether the patient, or someone for the patient, has accepted it. */
    public boolean isAccepted() {
        return standing == Standing.ACCEPTED_BY_PATIENT || standing == Standing.ACCEPTED_FOR_PATIENT;
    }

    /** Whether it is still before the patient, or being worked on. */
    public boolean isOpen() {
        return ended == null && (isAccepted() || standing == Standing.OPEN);
    }
}
