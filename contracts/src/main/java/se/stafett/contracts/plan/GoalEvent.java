package se.stafett.contracts.plan;

/** What happens to one goal. */
public sealed interface GoalEvent extends PlanEvent
        permits GoalProposed,
                GoalAccepted,
                GoalDeclined,
                GoalRevised,
                GoalWithdrawn,
                GoalOutcomeRecorded,
                GoalEnteredInError {}
