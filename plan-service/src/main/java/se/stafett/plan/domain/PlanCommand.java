package se.stafett.plan.domain;

/** What can be asked of one plan. */
public sealed interface PlanCommand permits DraftPlan, WorkCommand, RecordCommand {}
