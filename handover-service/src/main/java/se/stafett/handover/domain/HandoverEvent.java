package se.stafett.handover.domain;

/** Something that happened to a handover. */
public sealed interface HandoverEvent permits CourseEvent, ItemEvent, MeetingEvent, PatientEvent, DueEvent {}
