package se.stafett.contracts.plan;

/** What sets the status of the whole plan. */
public sealed interface CourseEvent extends PlanEvent
        permits PlanDrafted, PlanAgreed, PlanHeld, PlanResumed, PlanClosed, PlanEnteredInError {}
