package se.stafett.contracts.assessment;

/** The whole assessment should never have been; it stays readable, marked as an error. */
public record AssessmentEnteredInError(String reason) implements CourseEvent {}
