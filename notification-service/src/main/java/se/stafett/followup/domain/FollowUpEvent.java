package se.stafett.followup.domain;

/** Something that happened to a follow-up. */
public sealed interface FollowUpEvent permits CourseEvent, ClockEvent, ContentEvent {}
