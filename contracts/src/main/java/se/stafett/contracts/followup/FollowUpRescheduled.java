package se.stafett.contracts.followup;

import java.time.LocalDate;

/**
 * The plan's review date was changed, and the follow-up's day with it.
 *
 * @param planVersion the plan's version that says so
 */
public record FollowUpRescheduled(LocalDate dueOn, long planVersion) implements CourseEvent {}
