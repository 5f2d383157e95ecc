package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.UnfitEvent;

/** The fold from events to the current plan. Pure; the same for the service that writes and for all who subscribe. */
public final class PlanFold {
    /** Goes up when the same events give another plan than before; what was kept of the earlier one is then of no use. */
    public static final int EDITION = 1;

    private PlanFold() {}

    /**
     * The plan after one more event.
     *
     * @param plan the plan so far; absent before its first event
     * @param envelope where the event stands in the log
     * @param authored what its payload says
     * @throws UnfitEvent when the event cannot have happened to this plan
     */
    public static CurrentPlan apply(@Nullable CurrentPlan plan, LogEvent envelope, AuthoredEvent<PlanEvent> authored) {
        Happening happening = Happening.of(envelope, authored.actor());
        PlanBuilder after = plan == null
                ? begin(happening, envelope, authored.event())
                : proceed(plan, happening, envelope, authored.event());
        return after.build(envelope.streamVersion());
    }

    private static PlanBuilder begin(Happening happening, LogEvent envelope, PlanEvent event) {
        happening.require(happening.version() == 1, "the events before it are missing");
        if (event instanceof PlanDrafted drafted) {
            return new PlanBuilder(happening, envelope.patientRef(), drafted);
        }
        throw happening.unfit("a plan begins by being drafted");
    }

    private static PlanBuilder proceed(CurrentPlan plan, Happening happening, LogEvent envelope, PlanEvent event) {
        happening.require(plan.planId().equals(happening.stream()), "it belongs to another plan");
        happening.require(plan.patientRef().equals(envelope.patientRef()), "it belongs to another patient");
        happening.require(plan.version() + 1 == happening.version(), "the plan's version is not the one before");
        PlanBuilder after = new PlanBuilder(plan);
        switch (event) {
            case CourseEvent course -> CourseFold.apply(after, course, happening);
            case ContentEvent content -> ContentFold.apply(after, content, happening);
            case MergeEvent merge -> MergeFold.apply(after, merge, happening);
            case GoalEvent goal -> GoalFold.apply(after, goal, happening);
            case InterventionEvent intervention -> InterventionFold.apply(after, intervention, happening);
            case CustodyMoved moved -> CustodyFold.apply(after, moved, happening);
            case CustodyKept kept ->
                happening.require(Statuses.OPEN_PLAN.contains(after.status), "the plan is not open");
        }
        return after;
    }
}
