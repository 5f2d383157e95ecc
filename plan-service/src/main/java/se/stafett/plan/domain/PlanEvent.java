package se.stafett.plan.domain;

/** Something that happened to a plan. */
public sealed interface PlanEvent
        permits CourseEvent, ContentEvent, GoalEvent, InterventionEvent, CustodyEvent, MergeEvent {}
