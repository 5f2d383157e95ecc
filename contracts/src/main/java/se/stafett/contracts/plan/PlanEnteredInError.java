package se.stafett.contracts.plan;

/** The whole plan should never have been; it stays readable, marked as an error. */
public record PlanEnteredInError(String reason) implements CourseEvent {}
