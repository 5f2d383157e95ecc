package se.stafett.followup.domain;

/** What can be asked of one follow-up. */
public sealed interface FollowUpCommand permits ScheduleFollowUp, AutomaticCommand, WorkCommand, RecordCommand {}
