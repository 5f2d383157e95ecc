package se.stafett.contracts.discharge;

/** What was notified of came to nothing; every clock stops. */
public record DischargeCancelled(String reason) implements CourseEvent {}
