package se.stafett.contracts.plan;

/** What happens to one intervention. */
public sealed interface InterventionEvent extends PlanEvent
        permits InterventionPlanned,
                InterventionRevised,
                InterventionStarted,
                InterventionCompleted,
                InterventionStopped,
                InterventionEnteredInError {}
