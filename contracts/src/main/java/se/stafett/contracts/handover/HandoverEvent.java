package se.stafett.contracts.handover;

/** Something that happened to a handover, as it is published. Together these suffice to rebuild the handover. */
public sealed interface HandoverEvent permits CourseEvent, ItemEvent, MeetingEvent, PatientEvent, DueEvent {}
