package se.stafett.plan.domain;

import static se.stafett.care.Requirement.require;
import static se.stafett.plan.domain.Acting.byProfessional;
import static se.stafett.plan.domain.Acting.byResponsibleUnit;

import java.util.UUID;
import java.util.function.Function;
import se.stafett.care.Context;
import se.stafett.care.Decision;
import se.stafett.plan.domain.ContentRefusal.NothingChanges;
import se.stafett.plan.domain.ContentRefusal.TooMany;
import se.stafett.plan.domain.CourseRefusal.PlanIsOnHold;
import se.stafett.plan.domain.InterventionCommand.CompleteIntervention;
import se.stafett.plan.domain.InterventionCommand.MarkInterventionInError;
import se.stafett.plan.domain.InterventionCommand.PlanIntervention;
import se.stafett.plan.domain.InterventionCommand.ReviseIntervention;
import se.stafett.plan.domain.InterventionCommand.StartIntervention;
import se.stafett.plan.domain.InterventionCommand.StopIntervention;
import se.stafett.plan.domain.InterventionEvent.InterventionCompleted;
import se.stafett.plan.domain.InterventionEvent.InterventionEnteredInError;
import se.stafett.plan.domain.InterventionEvent.InterventionPlanned;
import se.stafett.plan.domain.InterventionEvent.InterventionRevised;
import se.stafett.plan.domain.InterventionEvent.InterventionStarted;
import se.stafett.plan.domain.InterventionEvent.InterventionStopped;
import se.stafett.plan.domain.InterventionRefusal.InterventionHasNotStarted;
import se.stafett.plan.domain.InterventionRefusal.InterventionHasStarted;
import se.stafett.plan.domain.InterventionRefusal.InterventionIsNotOpen;
import se.stafett.plan.domain.InterventionRefusal.InterventionNotFound;
import se.stafett.plan.domain.OpenPlan.Phase;
import se.stafett.plan.domain.RecordRefusal.AlreadyInError;

/** Whether interventions come and change. */
final class InterventionDecider {

    private static final int MOST_INTERVENTIONS = 500;

    private InterventionDecider() {}

    static Decision<PlanEvent> decide(OpenPlan plan, InterventionCommand command, Context context) {
        return switch (command) {
            case PlanIntervention planned -> plan(plan, planned, context);
            case ReviseIntervention revise ->
                byCustodian(plan, revise.intervention(), context, one -> revise(plan, one, revise, context));
            case StartIntervention start ->
                byCustodian(plan, start.intervention(), context, one -> start(plan, one, start, context));
            case CompleteIntervention complete ->
                byCustodian(plan, complete.intervention(), context, one -> complete(one, complete, context));
            case StopIntervention stop -> byCustodian(plan, stop.intervention(), context, one -> stop(one, stop));
            case MarkInterventionInError error ->
                byCustodian(plan, error.intervention(), context, one -> inError(one, error));
        };
    }

    /** Whoever takes part may plan an intervention, and answers for it from then on. */
    private static Decision<PlanEvent> plan(OpenPlan plan, PlanIntervention command, Context context) {
        int interventions = plan.content().items().interventions().size();
        return byProfessional(
                context,
                professional -> require(
                                interventions < MOST_INTERVENTIONS, new TooMany("interventions", MOST_INTERVENTIONS))
                        .and(SoundIntervention.isSound(command.content(), plan, context))
                        .then(new InterventionPlanned(
                                context.newId("intervention", 0), command.content(), professional.unit())));
    }

    private static Decision<PlanEvent> revise(
            OpenPlan plan, Intervention one, ReviseIntervention command, Context context) {
        return require(one.isOpen(), notOpen(one))
                .and(!one.content().equals(command.content()), new NothingChanges())
                .and(SoundIntervention.isSound(command.content(), plan, context))
                .then(new InterventionRevised(one.id(), command.content(), command.reason()));
    }

    private static Decision<PlanEvent> start(
            OpenPlan plan, Intervention one, StartIntervention command, Context context) {
        return require(plan.phase() != Phase.ON_HOLD, new PlanIsOnHold())
                .and(one.isOpen(), notOpen(one))
                .and(one.status() == InterventionStatus.NOT_STARTED, new InterventionHasStarted(one.id()))
                .and(Days.canHaveHappened("on", command.on(), context.today()))
                .then(new InterventionStarted(one.id(), command.on()));
    }

    private static Decision<PlanEvent> complete(Intervention one, CompleteIntervention command, Context context) {
        return require(one.isOpen(), notOpen(one))
                .and(one.startedOn().isPresent(), new InterventionHasNotStarted(one.id()))
                .and(Days.canHaveHappened("on", command.on(), context.today()))
                .andThen(() -> Days.inOrder("on", one.startedOn().orElseThrow(), command.on()))
                .then(new InterventionCompleted(one.id(), command.on(), command.note()));
    }

    private static Decision<PlanEvent> stop(Intervention one, StopIntervention command) {
        return require(one.isOpen(), notOpen(one)).then(new InterventionStopped(one.id(), command.reason()));
    }

    private static Decision<PlanEvent> inError(Intervention one, MarkInterventionInError command) {
        return require(one.status() != InterventionStatus.ENTERED_IN_ERROR, new AlreadyInError())
                .then(new InterventionEnteredInError(one.id(), command.reason()));
    }

    private static InterventionIsNotOpen notOpen(Intervention one) {
        return new InterventionIsNotOpen(one.id(), one.status());
    }

    private static Decision<PlanEvent> byCustodian(
            OpenPlan plan, UUID id, Context context, Function<Intervention, Decision<PlanEvent>> decision) {
        return plan.content()
                .items()
                .intervention(id)
                .map(one -> byResponsibleUnit(one, context, professional -> decision.apply(one)))
                .orElseGet(() -> Decision.rejected(new InterventionNotFound(id)));
    }
}
