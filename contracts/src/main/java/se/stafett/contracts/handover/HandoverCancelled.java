package se.stafett.contracts.handover;

/** The handover was given up; everything stays with the sender. */
public record HandoverCancelled(String reason) implements CourseEvent {}
