package se.stafett.contracts.followup;

import java.time.LocalDate;

/** The follow-up should have been concluded some days ago. */
public record FollowUpBecameOverdue(String unit, LocalDate dueOn) implements ClockEvent {}
