package se.stafett.contracts.plan;

/** Something that happened to a plan, as it is published. Together these suffice to rebuild the plan. */
public sealed interface PlanEvent
        permits CourseEvent, ContentEvent, MergeEvent, GoalEvent, InterventionEvent, CustodyMoved, CustodyKept {}
