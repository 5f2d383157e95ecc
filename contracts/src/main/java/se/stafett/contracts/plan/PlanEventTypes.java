package se.stafett.contracts.plan;

import se.stafett.contracts.payload.EventTypes;

/** The names of plan events. */
public final class PlanEventTypes {
    private static final EventTypes<PlanEvent> PUBLISHED = new EventTypes.Registration<PlanEvent>()
            .add("plan.drafted.v1", PlanDrafted.class)
            .add("plan.story-told.v1", StoryTold.class)
            .add("plan.summary-written.v1", SummaryWritten.class)
            .add("plan.participant-added.v1", ParticipantAdded.class)
            .add("plan.participant-removed.v1", ParticipantRemoved.class)
            .add("plan.contact-named.v1", ContactNamed.class)
            .add("plan.call-guidance-given.v1", CallGuidanceGiven.class)
            .add("plan.review-date-set.v1", ReviewDateSet.class)
            .add("plan.agreed.v1", PlanAgreed.class)
            .add("plan.held.v1", PlanHeld.class)
            .add("plan.resumed.v1", PlanResumed.class)
            .add("plan.closed.v1", PlanClosed.class)
            .add("plan.entered-in-error.v1", PlanEnteredInError.class)
            .add("plan.text-corrected.v2", TextCorrected.class)
            .add("plan.kept-apart.v1", PlanKeptApart.class)
            .add("plan.absorbed.v1", PlanAbsorbed.class)
            .add("plan.merged-into.v1", PlanMergedInto.class)
            .add("plan.separated.v1", PlanSeparated.class)
            .add("plan.restored.v1", PlanRestored.class)
            .add("plan.goal-proposed.v1", GoalProposed.class)
            .add("plan.goal-accepted.v1", GoalAccepted.class)
            .add("plan.goal-declined.v1", GoalDeclined.class)
            .add("plan.goal-revised.v1", GoalRevised.class)
            .add("plan.goal-withdrawn.v1", GoalWithdrawn.class)
            .add("plan.goal-outcome-recorded.v2", GoalOutcomeRecorded.class)
            .add("plan.goal-entered-in-error.v1", GoalEnteredInError.class)
            .add("plan.intervention-planned.v1", InterventionPlanned.class)
            .add("plan.intervention-revised.v1", InterventionRevised.class)
            .add("plan.intervention-started.v1", InterventionStarted.class)
            .add("plan.intervention-completed.v1", InterventionCompleted.class)
            .add("plan.intervention-stopped.v1", InterventionStopped.class)
            .add("plan.intervention-entered-in-error.v1", InterventionEnteredInError.class)
            .add("plan.custody-moved.v1", CustodyMoved.class)
            .add("plan.custody-kept.v1", CustodyKept.class)
            .read(PlanUpcasters.TEXT_CORRECTED_1)
            .read(PlanUpcasters.GOAL_OUTCOME_RECORDED_1)
            .build();

    private PlanEventTypes() {}

    /** All that is published. */
    public static EventTypes<PlanEvent> published() {
        return PUBLISHED;
    }
}
