package se.stafett.contracts.discharge;

/** The whole discharge should never have been; it stays readable, marked as an error. */
public record DischargeEnteredInError(String reason) implements CourseEvent {}
