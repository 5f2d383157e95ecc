package se.stafett.contracts.plan;

/** A plan on hold became active again. */
public record PlanResumed() implements CourseEvent {}
