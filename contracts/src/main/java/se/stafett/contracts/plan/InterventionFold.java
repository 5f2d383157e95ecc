package se.stafett.contracts.plan;

import java.util.UUID;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class InterventionFold {
    private InterventionFold() {}

    static void apply(PlanBuilder plan, InterventionEvent event, Happening happening) {
        happening.require(Statuses.OPEN_PLAN.contains(plan.status), "the plan is not open");
        switch (event) {
            case InterventionPlanned planned -> plan(plan, planned, happening);
            case InterventionRevised revised -> {
                PlanIntervention one = open(plan, revised.intervention(), happening);
                requireGoals(plan, revised.content(), happening);
                replace(plan, one, one.withContent(revised.content()));
                plan.agreementIsStale();
            }
            case InterventionStarted started -> {
                PlanIntervention one = open(plan, started.intervention(), happening);
                happening.require(one.status().equals(Statuses.NOT_STARTED), "the intervention has been started");
                replace(plan, one, one.started(started.on()));
            }
            case InterventionCompleted completed -> {
                PlanIntervention one = open(plan, completed.intervention(), happening);
                replace(plan, one, one.completed(completed.on(), completed.note()));
            }
            case InterventionStopped stopped -> {
                PlanIntervention one = open(plan, stopped.intervention(), happening);
                replace(plan, one, one.withStatus(Statuses.STOPPED, stopped.reason()));
                plan.agreementIsStale();
            }
            case InterventionEnteredInError error -> {
                PlanIntervention one = find(plan, error.intervention(), happening);
                happening.require(
                        !one.status().equals(Statuses.ENTERED_IN_ERROR), "the intervention is in error already");
                replace(plan, one, one.withStatus(Statuses.ENTERED_IN_ERROR, error.reason()));
                plan.agreementIsStale();
            }
        }
    }

    static PlanIntervention find(PlanBuilder plan, UUID id, Happening happening) {
        for (PlanIntervention one : plan.interventions) {
            if (one.id().equals(id)) {
                return one;
            }
        }
        throw happening.unfit("the plan has no such intervention");
    }

    private static PlanIntervention open(PlanBuilder plan, UUID id, Happening happening) {
        PlanIntervention one = find(plan, id, happening);
        happening.require(Statuses.OPEN_INTERVENTION.contains(one.status()), "the intervention has ended");
        return one;
    }

    private static void plan(PlanBuilder plan, InterventionPlanned event, Happening happening) {
        Items.requireNew(plan, event.intervention(), happening);
        requireGoals(plan, event.content(), happening);
        plan.interventions = Lists.with(
                plan.interventions,
                new PlanIntervention(
                        event.intervention(),
                        event.content(),
                        Statuses.NOT_STARTED,
                        event.responsible(),
                        null,
                        null,
                        null,
                        null,
                        Provenance.of(happening)));
        plan.agreementIsStale();
    }

    private static void requireGoals(PlanBuilder plan, InterventionContent content, Happening happening) {
        content.goals().forEach(goal -> GoalFold.find(plan, goal, happening));
    }

    private static void replace(PlanBuilder plan, PlanIntervention before, PlanIntervention after) {
        plan.interventions = Lists.replaced(plan.interventions, before, after);
    }
}
