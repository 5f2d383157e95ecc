package se.stafett.contracts.handover;

/** How the patient sums up the time so far; replaces what was written before. */
public record SummaryWritten(String text) implements MeetingEvent {}
