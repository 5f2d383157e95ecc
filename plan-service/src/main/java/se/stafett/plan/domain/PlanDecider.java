package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;

import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.AccessRefusal.PlanNotFound;
import se.stafett.plan.domain.CourseRefusal.PlanAlreadyDrafted;
import se.stafett.plan.domain.CourseRefusal.PlanIsNotOpen;

/**
 * What becomes of a command: events, or a {@link PlanRefusal}. The same plan, command and context always give the same
 * answer. What concerns two plans at once is decided by {@link MergeDecider}.
 */
public final class PlanDecider {

    private PlanDecider() {}

    public static Decision<PlanEvent> decide(Plan plan, PlanCommand command, Context context) {
        return switch (plan) {
            case NotDrafted none -> begin(command, context);
            case DraftedPlan drafted ->
                require(drafted.isKnownTo(context.actor()), new PlanNotFound())
                        .thenDecide(() -> goOn(drafted, command, context));
        };
    }

    private static Decision<PlanEvent> begin(PlanCommand command, Context context) {
        return switch (command) {
            case DraftPlan draft -> CourseDecider.draft(draft, context);
            case WorkCommand work -> Decision.rejected(new PlanNotFound());
            case RecordCommand onRecord -> Decision.rejected(new PlanNotFound());
        };
    }

    private static Decision<PlanEvent> goOn(DraftedPlan plan, PlanCommand command, Context context) {
        return switch (command) {
            case DraftPlan draft -> Decision.rejected(new PlanAlreadyDrafted(plan.id()));
            case RecordCommand onRecord -> RecordDecider.decide(plan, onRecord, context);
            case WorkCommand work ->
                switch (plan) {
                    case OpenPlan open -> work(open, work, context);
                    case EndedPlan ended -> Decision.rejected(new PlanIsNotOpen(ended.status()));
                };
        };
    }

    private static Decision<PlanEvent> work(OpenPlan plan, WorkCommand command, Context context) {
        return switch (command) {
            case CourseCommand course -> CourseDecider.decide(plan, course, context);
            case ContentCommand content -> ContentDecider.decide(plan, content, context);
            case GoalCommand goal -> GoalDecider.decide(plan, goal, context);
            case InterventionCommand intervention -> InterventionDecider.decide(plan, intervention, context);
            case CustodyCommand custody -> CustodyDecider.decide(plan, custody, context);
            case FollowUpCommand followUp -> OutcomeDecider.decide(plan, followUp, context);
        };
    }
}
