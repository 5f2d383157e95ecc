package se.stafett.contracts.followup;

/** Something that happened to a follow-up, as it is published. Together these suffice to rebuild the follow-up. */
public sealed interface FollowUpEvent permits CourseEvent, ClockEvent, ContentEvent {}
