package se.stafett.followup.domain;

/** Schedules a follow-up from the plan's review date; only a system may. */
public record ScheduleFollowUp(PlanSnapshot plan) implements FollowUpCommand {}
