package se.stafett.indicator.messaging;

import java.util.List;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.contracts.plan.ContentEvent;
import se.stafett.contracts.plan.CourseEvent;
import se.stafett.contracts.plan.CustodyKept;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.GoalEvent;
import se.stafett.contracts.plan.InterventionEvent;
import se.stafett.contracts.plan.MergeEvent;
import se.stafett.contracts.plan.PlanAbsorbed;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEnteredInError;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanHeld;
import se.stafett.contracts.plan.PlanKeptApart;
import se.stafett.contracts.plan.PlanMergedInto;
import se.stafett.contracts.plan.PlanRestored;
import se.stafett.contracts.plan.PlanResumed;
import se.stafett.contracts.plan.PlanSeparated;
import se.stafett.indicator.domain.PlanTrack;
import se.stafett.indicator.domain.Track;

/** Plans: when they come into force and end, and which goals they hold. */
final class PlanTracking {
    private PlanTracking() {}

    static Track after(Track track, Occurrence at, PlanEvent event) {
        return switch (event) {
            case CourseEvent course -> afterCourse(track, at, course);
            case MergeEvent merge -> afterMerge(track, at, merge);
            case GoalEvent goal -> GoalTracking.after(track, at, goal);
            case CustodyMoved moved ->
                track.withGoals(
                        Track.changed(track.goals(), moved.item(), goal -> goal.movedTo(new HsaId(moved.to()))));
            case CustodyKept kept -> track;
            case ContentEvent content -> track;
            case InterventionEvent intervention -> track;
        };
    }

    private static Track afterCourse(Track track, Occurrence at, CourseEvent event) {
        return switch (event) {
            case PlanDrafted drafted ->
                track.withPlans(Track.with(track.plans(), at.stream(), PlanTrack.drafted(new HsaId(drafted.unit()))));
            // A plan that the patient disagrees with does not come into force.
            case PlanAgreed agreed -> agreed.position().equals("disagreed") ? track : drawnUp(track, at);
            case PlanHeld held -> track;
            case PlanResumed resumed -> track;
            case PlanClosed closed -> GoalTracking.closed(ended(track, at), at, closed);
            case PlanEnteredInError error ->
                track.withPlans(Track.changed(track.plans(), at.stream(), PlanTrack::enteredInError));
        };
    }

    private static Track afterMerge(Track track, Occurrence at, MergeEvent event) {
        return switch (event) {
            case PlanKeptApart apart -> track;
            case PlanAbsorbed absorbed -> carried(track, ids(absorbed.goals()), at.stream());
            case PlanMergedInto merged -> ended(track, at);
            case PlanSeparated separated -> carried(track, separated.items(), separated.plan());
            case PlanRestored restored ->
                carried(
                        track.withPlans(Track.changed(track.plans(), at.stream(), PlanTrack::restored)),
                        ids(restored.goals()),
                        at.stream());
        };
    }

    private static Track drawnUp(Track track, Occurrence at) {
        return track.withPlans(Track.changed(
                track.plans(),
                at.stream(),
                plan -> plan.drawnUp(GoalTracking.asTheyStand(track.goals(), at.stream(), at.mark()))));
    }

    private static Track ended(Track track, Occurrence at) {
        return track.withPlans(Track.changed(track.plans(), at.stream(), plan -> plan.ended(at.at())));
    }

    private static Track carried(Track track, List<UUID> items, UUID plan) {
        Track after = track;
        for (UUID item : items) {
            after = after.withGoals(Track.changed(after.goals(), item, goal -> goal.in(plan)));
        }
        return after;
    }

    private static List<UUID> ids(List<PlanGoal> goals) {
        return goals.stream().map(PlanGoal::id).toList();
    }
}
