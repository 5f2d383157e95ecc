package se.stafett.indicator.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalDeclined;
import se.stafett.contracts.plan.GoalEnteredInError;
import se.stafett.contracts.plan.GoalEvent;
import se.stafett.contracts.plan.GoalOutcomeRecorded;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.GoalRevised;
import se.stafett.contracts.plan.GoalWithdrawn;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.indicator.domain.GoalTrack;
import se.stafett.indicator.domain.GoalTrack.Standing;
import se.stafett.indicator.domain.Mark;
import se.stafett.indicator.domain.PlanTrack;
import se.stafett.indicator.domain.PlanTrack.DrawnUp;
import se.stafett.indicator.domain.Track;

/** Goals: how the patient stands to them, and how they end. */
final class GoalTracking {
    private static final Set<String> REACHED = Set.of("achieved", "sustaining");
    private static final Set<String> TELLS_NOTHING = Set.of("moved", "deceased");

    private GoalTracking() {}

    static Track after(Track track, Occurrence at, GoalEvent event) {
        SortedMap<UUID, GoalTrack> goals = track.goals();
        return switch (event) {
            case GoalProposed proposed ->
                track.withGoals(Track.with(
                        goals, proposed.goal(), GoalTrack.proposed(at.stream(), new HsaId(proposed.responsible()))));
            case GoalAccepted accepted -> stands(track, accepted.goal(), accepted(accepted.given()));
            case GoalDeclined declined -> stands(track, declined.goal(), Standing.REFUSED);
            case GoalRevised revised -> stands(track, revised.goal(), Standing.OPEN);
            case GoalWithdrawn withdrawn ->
                track.withGoals(Track.changed(goals, withdrawn.goal(), goal -> goal.givenUp(at.mark())));
            case GoalOutcomeRecorded outcome ->
                track.withGoals(Track.changed(goals, outcome.goal(), goal -> found(goal, at.mark(), outcome)));
            case GoalEnteredInError error -> without(track, error.goal());
        };
    }

    /** What was open ends with the plan. Of who moved or died nobody knows whether the goal would have been reached. */
    static Track closed(Track track, Occurrence at, PlanClosed closed) {
        SortedMap<UUID, GoalTrack> after = new TreeMap<>(track.goals());
        after.replaceAll((id, goal) -> !goal.plan().equals(at.stream()) || !goal.isOpen()
                ? goal
                : TELLS_NOTHING.contains(closed.reason()) ? goal.standing(Standing.DROPPED) : goal.givenUp(at.mark()));
        return track.withGoals(after);
    }

    /** The open goals of a plan that comes into force. */
    static DrawnUp asTheyStand(Map<UUID, GoalTrack> goals, UUID plan, Mark mark) {
        List<UUID> accepted = new ArrayList<>();
        List<UUID> others = new ArrayList<>();
        goals.forEach((id, goal) -> {
            if (goal.plan().equals(plan) && goal.isOpen()) {
                (goal.standing() == Standing.ACCEPTED_BY_PATIENT ? accepted : others).add(id);
            }
        });
        return new DrawnUp(mark, accepted, others);
    }

    private static Standing accepted(String given) {
        return given.equals("by-representative") ? Standing.ACCEPTED_FOR_PATIENT : Standing.ACCEPTED_BY_PATIENT;
    }

    private static Track stands(Track track, UUID id, Standing standing) {
        return track.withGoals(Track.changed(track.goals(), id, goal -> goal.standing(standing)));
    }

    /** What is neither reached nor given up goes on, unless it had been reached. */
    private static GoalTrack found(GoalTrack goal, Mark mark, GoalOutcomeRecorded outcome) {
        if (REACHED.contains(outcome.achievement().status())) {
            return goal.found(mark, true);
        }
        return goal.ended() != null || outcome.achievement().status().equals("not-attainable")
                ? goal.found(mark, false)
                : goal;
    }

    private static Track without(Track track, UUID goal) {
        SortedMap<UUID, PlanTrack> plans = new TreeMap<>(track.plans());
        plans.replaceAll((id, plan) -> plan.without(goal));
        return track.withPlans(plans).withGoals(Track.without(track.goals(), goal));
    }
}
