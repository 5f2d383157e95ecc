package se.stafett.contracts.followup;

import java.time.LocalDate;

/** The day of the follow-up has come. */
public record FollowUpFellDue(String unit, LocalDate dueOn) implements ClockEvent {}
