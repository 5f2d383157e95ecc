package se.stafett.plan.messaging;

import static se.stafett.plan.messaging.DomainValues.text;
import static se.stafett.plan.messaging.DomainValues.textIf;
import static se.stafett.plan.messaging.DomainValues.word;

import java.util.Optional;
import se.stafett.care.HsaId;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.ContentEvent;
import se.stafett.contracts.plan.CourseEvent;
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
import se.stafett.contracts.plan.MergeEvent;
import se.stafett.contracts.plan.PlanAbsorbed;
import se.stafett.contracts.plan.PlanAgreed;
import se.stafett.contracts.plan.PlanClosed;
import se.stafett.contracts.plan.PlanDrafted;
import se.stafett.contracts.plan.PlanEnteredInError;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanHeld;
import se.stafett.contracts.plan.PlanKeptApart;
import se.stafett.contracts.plan.PlanMergedInto;
import se.stafett.contracts.plan.PlanRestored;
import se.stafett.contracts.plan.PlanResumed;
import se.stafett.contracts.plan.PlanSeparated;
import se.stafett.plan.domain.AcceptanceWay;
import se.stafett.plan.domain.ClosingReason;
import se.stafett.plan.domain.CustodyEvent;
import se.stafett.plan.domain.GoalEvent;
import se.stafett.plan.domain.InterventionEvent;
import se.stafett.plan.domain.KeptBecause;
import se.stafett.plan.domain.Position;

/** The domain event of a published one; the inverse of {@link Publication}. */
public final class Reception {
    private Reception() {}

    /** @param envelope where the event stands in the log */
    public static se.stafett.plan.domain.PlanEvent of(LogEvent envelope, PlanEvent event) {
        return switch (event) {
            case CourseEvent course -> ofCourse(envelope, course);
            case ContentEvent content -> ContentReception.of(content);
            case se.stafett.contracts.plan.GoalEvent goal -> ofGoal(goal);
            case se.stafett.contracts.plan.InterventionEvent intervention -> ofIntervention(intervention);
            case CustodyMoved e ->
                new CustodyEvent.CustodyMoved(
                        e.item(), new HsaId(e.from()), new HsaId(e.to()), e.handover(), new HsaId(e.acceptedBy()));
            case CustodyKept e ->
                new CustodyEvent.CustodyKept(
                        e.item(), new HsaId(e.to()), e.handover(), word(KeptBecause.class, e.reason()));
            case MergeEvent merge -> ofMerge(merge);
        };
    }

    private static se.stafett.plan.domain.CourseEvent ofCourse(LogEvent envelope, CourseEvent event) {
        return switch (event) {
            case PlanDrafted e ->
                new se.stafett.plan.domain.CourseEvent.PlanDrafted(
                        envelope.streamId(),
                        DomainValues.patient(new PatientRef(envelope.patientRef()), e.patient()),
                        new HsaId(e.unit()),
                        Optional.ofNullable(e.assessment()));
            case PlanAgreed e ->
                new se.stafett.plan.domain.CourseEvent.PlanAgreed(
                        word(Position.class, e.position()), textIf(e.reason()));
            case PlanHeld e -> new se.stafett.plan.domain.CourseEvent.PlanHeld(text(e.reason()));
            case PlanResumed e -> new se.stafett.plan.domain.CourseEvent.PlanResumed();
            case PlanClosed e ->
                new se.stafett.plan.domain.CourseEvent.PlanClosed(
                        word(ClosingReason.class, e.reason()), textIf(e.note()), DomainValues.dialogue(e.dialogue()));
            case PlanEnteredInError e -> new se.stafett.plan.domain.CourseEvent.PlanEnteredInError(text(e.reason()));
        };
    }

    private static GoalEvent ofGoal(se.stafett.contracts.plan.GoalEvent event) {
        return switch (event) {
            case GoalProposed e ->
                new GoalEvent.GoalProposed(e.goal(), DomainValues.goal(e.content()), new HsaId(e.responsible()));
            case GoalAccepted e ->
                new GoalEvent.GoalAccepted(e.goal(), word(AcceptanceWay.class, e.given()), textIf(e.note()));
            case GoalDeclined e -> new GoalEvent.GoalDeclined(e.goal(), text(e.reason()));
            case GoalRevised e -> new GoalEvent.GoalRevised(e.goal(), DomainValues.goal(e.content()), text(e.reason()));
            case GoalWithdrawn e -> new GoalEvent.GoalWithdrawn(e.goal(), text(e.reason()));
            case GoalOutcomeRecorded e ->
                new GoalEvent.GoalOutcomeRecorded(e.goal(), DomainValues.achievement(e.achievement()));
            case GoalEnteredInError e -> new GoalEvent.GoalEnteredInError(e.goal(), text(e.reason()));
        };
    }

    private static InterventionEvent ofIntervention(se.stafett.contracts.plan.InterventionEvent event) {
        return switch (event) {
            case InterventionPlanned e ->
                new InterventionEvent.InterventionPlanned(
                        e.intervention(), DomainValues.intervention(e.content()), new HsaId(e.responsible()));
            case InterventionRevised e ->
                new InterventionEvent.InterventionRevised(
                        e.intervention(), DomainValues.intervention(e.content()), text(e.reason()));
            case InterventionStarted e -> new InterventionEvent.InterventionStarted(e.intervention(), e.on());
            case InterventionCompleted e ->
                new InterventionEvent.InterventionCompleted(e.intervention(), e.on(), textIf(e.note()));
            case InterventionStopped e -> new InterventionEvent.InterventionStopped(e.intervention(), text(e.reason()));
            case InterventionEnteredInError e ->
                new InterventionEvent.InterventionEnteredInError(e.intervention(), text(e.reason()));
        };
    }

    private static se.stafett.plan.domain.MergeEvent ofMerge(MergeEvent event) {
        return switch (event) {
            case PlanKeptApart e -> new se.stafett.plan.domain.MergeEvent.PlanKeptApart(e.from(), text(e.reason()));
            case PlanAbsorbed e ->
                new se.stafett.plan.domain.MergeEvent.PlanAbsorbed(
                        e.merge(),
                        e.plan(),
                        e.planVersion(),
                        text(e.reason()),
                        DomainValues.goals(e.goals()),
                        DomainValues.interventions(e.interventions()));
            case PlanMergedInto e ->
                new se.stafett.plan.domain.MergeEvent.PlanMergedInto(e.merge(), e.plan(), text(e.reason()));
            case PlanSeparated e ->
                new se.stafett.plan.domain.MergeEvent.PlanSeparated(e.merge(), e.plan(), text(e.reason()), e.items());
            case PlanRestored e ->
                new se.stafett.plan.domain.MergeEvent.PlanRestored(
                        e.merge(),
                        e.plan(),
                        text(e.reason()),
                        DomainValues.goals(e.goals()),
                        DomainValues.interventions(e.interventions()));
        };
    }
}
