package se.stafett.plan.messaging;

import static se.stafett.plan.messaging.PublishedValues.orNull;
import static se.stafett.plan.messaging.PublishedValues.published;

import se.stafett.contracts.plan.CustodyKept;
import se.stafett.contracts.plan.CustodyMoved;
import se.stafett.contracts.plan.GoalAccepted;
import se.stafett.contracts.plan.GoalDeclined;
import se.stafett.contracts.plan.GoalEnteredInError;
import se.stafett.contracts.plan.GoalOutcomeRecorded;
import se.stafett.contracts.plan.GoalProposed;
import se.stafett.contracts.plan.GoalRevised;
import se.stafett.contracts.plan.GoalWithdrawn;
import se.stafett.contracts.plan.InterventionCompleted;
import se.stafett.contracts.plan.InterventionEnteredInError;
import se.stafett.contracts.plan.InterventionPlanned;
import se.stafett.contracts.plan.InterventionRevised;
import se.stafett.contracts.plan.InterventionStarted;
import se.stafett.contracts.plan.InterventionStopped;
import se.stafett.contracts.plan.PlanAbsorbed;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEnteredInError;
import se.stafett.contracts.plan.PlanHeld;
import se.stafett.contracts.plan.PlanKeptApart;
import se.stafett.contracts.plan.PlanMergedInto;
import se.stafett.contracts.plan.PlanRestored;
import se.stafett.contracts.plan.PlanResumed;
import se.stafett.contracts.plan.PlanSeparated;
import se.stafett.plan.domain.CourseEvent;
import se.stafett.plan.domain.CustodyEvent;
import se.stafett.plan.domain.GoalEvent;
import se.stafett.plan.domain.InterventionEvent;
import se.stafett.plan.domain.MergeEvent;
import se.stafett.plan.domain.PlanEvent;

/** The published form of a domain event. */
public final class Publication {
    private Publication() {}

    public static se.stafett.contracts.plan.PlanEvent of(PlanEvent event) {
        return switch (event) {
            case CourseEvent course -> ofCourse(course);
            case se.stafett.plan.domain.ContentEvent content -> ContentPublication.of(content);
            case GoalEvent goal -> ofGoal(goal);
            case InterventionEvent intervention -> ofIntervention(intervention);
            case CustodyEvent.CustodyMoved e ->
                new CustodyMoved(
                        e.item(),
                        e.from().value(),
                        e.to().value(),
                        e.handover(),
                        e.acceptedBy().value());
            case CustodyEvent.CustodyKept e ->
                new CustodyKept(
                        e.item(), e.to().value(), e.handover(), e.reason().code());
            case MergeEvent merge -> ofMerge(merge);
        };
    }

    private static se.stafett.contracts.plan.PlanEvent ofCourse(CourseEvent event) {
        return switch (event) {
            case CourseEvent.PlanDrafted e ->
                new PlanDrafted(published(e.patient()), e.unit().value(), orNull(e.assessment()));
            case CourseEvent.PlanAgreed e -> new PlanAgreed(e.position().code(), published(e.reason()));
            case CourseEvent.PlanHeld e -> new PlanHeld(e.reason().value());
            case CourseEvent.PlanResumed e -> new PlanResumed();
            case CourseEvent.PlanClosed e ->
                new PlanClosed(e.reason().code(), published(e.note()), published(e.dialogue()));
            case CourseEvent.PlanEnteredInError e ->
                new PlanEnteredInError(e.reason().value());
        };
    }

    private static se.stafett.contracts.plan.PlanEvent ofGoal(GoalEvent event) {
        return switch (event) {
            case GoalEvent.GoalProposed e ->
                new GoalProposed(
                        e.goal(), published(e.content()), e.responsible().value());
            case GoalEvent.GoalAccepted e ->
                new GoalAccepted(e.goal(), e.given().code(), published(e.note()));
            case GoalEvent.GoalDeclined e ->
                new GoalDeclined(e.goal(), e.reason().value());
            case GoalEvent.GoalRevised e ->
                new GoalRevised(e.goal(), published(e.content()), e.reason().value());
            case GoalEvent.GoalWithdrawn e ->
                new GoalWithdrawn(e.goal(), e.reason().value());
            case GoalEvent.GoalOutcomeRecorded e -> new GoalOutcomeRecorded(e.goal(), published(e.achievement()));
            case GoalEvent.GoalEnteredInError e ->
                new GoalEnteredInError(e.goal(), e.reason().value());
        };
    }

    private static se.stafett.contracts.plan.PlanEvent ofIntervention(InterventionEvent event) {
        return switch (event) {
            case InterventionEvent.InterventionPlanned e ->
                new InterventionPlanned(
                        e.intervention(),
                        published(e.content()),
                        e.responsible().value());
            case InterventionEvent.InterventionRevised e ->
                new InterventionRevised(
                        e.intervention(), published(e.content()), e.reason().value());
            case InterventionEvent.InterventionStarted e -> new InterventionStarted(e.intervention(), e.on());
            case InterventionEvent.InterventionCompleted e ->
                new InterventionCompleted(e.intervention(), e.on(), published(e.note()));
            case InterventionEvent.InterventionStopped e ->
                new InterventionStopped(e.intervention(), e.reason().value());
            case InterventionEvent.InterventionEnteredInError e ->
                new InterventionEnteredInError(e.intervention(), e.reason().value());
        };
    }

    private static se.stafett.contracts.plan.PlanEvent ofMerge(MergeEvent event) {
        return switch (event) {
            case MergeEvent.PlanKeptApart e ->
                new PlanKeptApart(e.from(), e.reason().value());
            case MergeEvent.PlanAbsorbed e ->
                new PlanAbsorbed(
                        e.merge(),
                        e.plan(),
                        e.planVersion(),
                        e.reason().value(),
                        PublishedValues.goals(e.goals()),
                        PublishedValues.interventions(e.interventions()));
            case MergeEvent.PlanMergedInto e ->
                new PlanMergedInto(e.merge(), e.plan(), e.reason().value());
            case MergeEvent.PlanSeparated e ->
                new PlanSeparated(e.merge(), e.plan(), e.reason().value(), e.items());
            case MergeEvent.PlanRestored e ->
                new PlanRestored(
                        e.merge(),
                        e.plan(),
                        e.reason().value(),
                        PublishedValues.goals(e.goals()),
                        PublishedValues.interventions(e.interventions()));
        };
    }
}
