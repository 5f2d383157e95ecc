package se.stafett.contracts.assessment;

/** The assessment was ended without a conclusion. */
public record AssessmentCancelled(String reason) implements CourseEvent {}
