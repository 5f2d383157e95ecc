package se.stafett.assessment.domain;

/** Something that happened to an assessment. */
public sealed interface AssessmentEvent permits CourseEvent, ContentEvent, ScoreEvent, FindingEvent {}
