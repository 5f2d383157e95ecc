package se.stafett.assessment.domain;

/** What can be asked of one assessment. */
public sealed interface AssessmentCommand permits OpenAssessment, WorkCommand, RecordCommand {}
