package se.stafett.contracts.handover;

/** The whole handover should never have been; it stays readable, marked as an error. */
public record HandoverEnteredInError(String reason) implements CourseEvent {}
