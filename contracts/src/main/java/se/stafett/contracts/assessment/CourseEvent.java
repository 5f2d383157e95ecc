package se.stafett.contracts.assessment;

/** The course of the whole assessment, from suspicion to conclusion. */
public sealed interface CourseEvent extends AssessmentEvent
        permits AssessmentOpened, AssessmentConcluded, AssessmentCancelled, AssessmentEnteredInError {}
