package se.stafett.contracts.plan;

/** What ties two plans of one patient together or takes them apart. */
public sealed interface MergeEvent extends PlanEvent
        permits PlanKeptApart, PlanAbsorbed, PlanMergedInto, PlanSeparated, PlanRestored {}
