package se.stafett.contracts.plan;

/** An active plan was put on hold. */
public record PlanHeld(String reason) implements CourseEvent {}
