package se.stafett.contracts.followup;

/** The course of the whole follow-up, from the plan's review date to its outcome. */
public sealed interface CourseEvent extends FollowUpEvent
        permits FollowUpScheduled, FollowUpRescheduled, FollowUpMoved, FollowUpConcluded, FollowUpCancelled {}
