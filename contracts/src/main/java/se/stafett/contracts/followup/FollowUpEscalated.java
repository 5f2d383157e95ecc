package se.stafett.contracts.followup;

import java.time.LocalDate;

/** The follow-up has been overdue for so long that somebody else must know. */
public record FollowUpEscalated(String unit, LocalDate dueOn) implements ClockEvent {}
