package se.stafett.contracts.assessment;

/** Something that happened to an assessment, as it is published. Together these suffice to rebuild the assessment. */
public sealed interface AssessmentEvent permits CourseEvent, ContentEvent, ScoreEvent, FindingEvent {}
