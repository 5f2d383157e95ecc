package se.stafett.plan.domain;

import java.util.UUID;

/** How what happens makes the plan. An event that cannot have happened is an error, never passed over. */
final class PlanEvolution {

    private PlanEvolution() {}

    static Plan after(Plan plan, PlanEvent event, UUID eventId) {
        return switch (plan) {
            case NotDrafted none -> begun(none, event);
            case OpenPlan open -> afterWork(open.with(open.content().next()), event, eventId);
            case EndedPlan ended -> afterTheEnd(ended.with(ended.content().next()), event);
        };
    }

    private static Plan begun(NotDrafted none, PlanEvent event) {
        if (event instanceof CourseEvent.PlanDrafted drafted) {
            return new OpenPlan(OpenPlan.Phase.DRAFT, PlanContent.begun(drafted));
        }
        throw new IllegalHistory(none, event);
    }

    private static Plan afterWork(OpenPlan plan, PlanEvent event, UUID eventId) {
        PlanContent content = plan.content();
        Provenance born = new Provenance(content.id(), content.version(), eventId);
        return switch (event) {
            case CourseEvent course -> CourseEvolution.after(plan, course);
            case ContentEvent told -> plan.with(ContentEvolution.after(content, told));
            case GoalEvent goal -> plan.with(content.with(GoalEvolution.after(content.items(), goal, born)));
            case InterventionEvent intervention ->
                plan.with(content.with(InterventionEvolution.after(content.items(), intervention, born)));
            case CustodyEvent.CustodyMoved moved ->
                plan.with(content.with(content.items().inCustodyOf(moved.item(), moved.to())));
            case CustodyEvent.CustodyKept kept -> plan;
            case MergeEvent merge -> MergeEvolution.after(plan, merge);
        };
    }

    /** An ended plan is put right, or comes back out of a merge; nothing else happens to it. */
    private static Plan afterTheEnd(EndedPlan plan, PlanEvent event) {
        return switch (event) {
            case ContentEvent.TextCorrected corrected -> plan.with(ContentEvolution.after(plan.content(), corrected));
            case CourseEvent.PlanEnteredInError error -> new EndedPlan(new Ending.InError(), plan.content());
            case MergeEvent.PlanRestored restored -> MergeEvolution.restored(plan, restored);
            case CourseEvent other -> throw new IllegalHistory(plan, other);
            case ContentEvent other -> throw new IllegalHistory(plan, other);
            case GoalEvent other -> throw new IllegalHistory(plan, other);
            case InterventionEvent other -> throw new IllegalHistory(plan, other);
            case CustodyEvent other -> throw new IllegalHistory(plan, other);
            case MergeEvent other -> throw new IllegalHistory(plan, other);
        };
    }
}
