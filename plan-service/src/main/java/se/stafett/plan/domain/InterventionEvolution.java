package se.stafett.plan.domain;

import java.util.Optional;
import se.stafett.plan.domain.InterventionEvent.InterventionCompleted;
import se.stafett.plan.domain.InterventionEvent.InterventionEnteredInError;
import se.stafett.plan.domain.InterventionEvent.InterventionPlanned;
import se.stafett.plan.domain.InterventionEvent.InterventionRevised;
import se.stafett.plan.domain.InterventionEvent.InterventionStarted;
import se.stafett.plan.domain.InterventionEvent.InterventionStopped;

/** How interventions come and change. */
final class InterventionEvolution {

    private InterventionEvolution() {}

    static Items after(Items items, InterventionEvent event, Provenance born) {
        return switch (event) {
            case InterventionPlanned planned ->
                items.with(
                        Intervention.planned(planned.intervention(), planned.content(), planned.responsible(), born));
            case InterventionRevised revised ->
                items.changedIntervention(revised.intervention(), one -> one.revised(revised.content()));
            case InterventionStarted started ->
                items.changedIntervention(started.intervention(), one -> one.started(started.on()));
            case InterventionCompleted completed ->
                items.changedIntervention(
                        completed.intervention(), one -> one.completed(completed.on(), completed.note()));
            case InterventionStopped stopped ->
                items.changedIntervention(
                        stopped.intervention(),
                        one -> one.ended(InterventionStatus.STOPPED, Optional.of(stopped.reason())));
            case InterventionEnteredInError error -> inError(items, error);
        };
    }

    private static Items inError(Items items, InterventionEnteredInError error) {
        return items.changedIntervention(
                error.intervention(),
                one -> one.ended(InterventionStatus.ENTERED_IN_ERROR, Optional.of(error.reason())));
    }
}
