package se.stafett.contracts.involved;

import java.util.List;
import java.util.UUID;
import se.stafett.contracts.plan.ContactNamed;
import se.stafett.contracts.plan.ContentEvent;
import se.stafett.contracts.plan.CourseEvent;
import se.stafett.contracts.plan.CustodyKept;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.GoalEvent;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.InterventionEvent;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.MergeEvent;
import se.stafett.contracts.plan.ParticipantAdded;
import se.stafett.contracts.plan.ParticipantRemoved;
import se.stafett.contracts.plan.PlanAbsorbed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanGoal;
import se.stafett.contracts.plan.PlanIntervention;
import se.stafett.contracts.plan.PlanKeptApart;
import se.stafett.contracts.plan.PlanMergedInto;
import se.stafett.contracts.plan.PlanRestored;
import se.stafett.contracts.plan.PlanSeparated;

/** A plan: who drafted it, answers for an item, has someone in it, or is the named contact's unit. */
final class PlanInvolvement {
    private PlanInvolvement() {}

    static Involved after(Involved before, PlanEvent event) {
        return switch (event) {
            case CourseEvent course ->
                course instanceof PlanDrafted drafted ? before.with("drafted", drafted.unit()) : before;
            case ContentEvent content -> afterContent(before, content);
            case GoalEvent goal ->
                goal instanceof GoalProposed proposed
                        ? before.with(Involved.item(proposed.goal()), proposed.responsible())
                        : before;
            case InterventionEvent intervention ->
                intervention instanceof InterventionPlanned planned
                        ? before.with(Involved.item(planned.intervention()), planned.responsible())
                        : before;
            case MergeEvent merge -> afterMerge(before, merge);
            case CustodyMoved moved -> before.with(Involved.item(moved.item()), moved.to());
            case CustodyKept kept -> before;
        };
    }

    private static Involved afterContent(Involved before, ContentEvent event) {
        return switch (event) {
            case ParticipantAdded added ->
                before.with(
                        Involved.participant(added.participant().id()),
                        added.participant().unit());
            case ParticipantRemoved removed -> before.without(Involved.participant(removed.participant()));
            case ContactNamed named -> before.with("contact", named.contact().unit());
            default -> before;
        };
    }

    private static Involved afterMerge(Involved before, MergeEvent event) {
        return switch (event) {
            case PlanAbsorbed absorbed -> withItems(before, absorbed.goals(), absorbed.interventions());
            case PlanRestored restored -> withItems(before, restored.goals(), restored.interventions());
            case PlanSeparated separated -> withoutItems(before, separated.items());
            case PlanKeptApart kept -> before;
            case PlanMergedInto merged -> before;
        };
    }

    private static Involved withItems(Involved before, List<PlanGoal> goals, List<PlanIntervention> interventions) {
        Involved after = before;
        for (PlanGoal goal : goals) {
            after = after.with(Involved.item(goal.id()), goal.responsible());
        }
        for (PlanIntervention intervention : interventions) {
            after = after.with(Involved.item(intervention.id()), intervention.responsible());
        }
        return after;
    }

    private static Involved withoutItems(Involved before, List<UUID> items) {
        Involved after = before;
        for (UUID item : items) {
            after = after.without(Involved.item(item));
        }
        return after;
    }
}
