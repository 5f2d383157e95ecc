package se.stafett.assessment.domain;

import se.stafett.care.Refusal;

/** Why something was not done to an assessment. */
public sealed interface AssessmentRefusal extends Refusal
        permits AccessRefusal,
                CourseRefusal,
                ContentRefusal,
                DateRefusal,
                ScoreRefusal,
                FindingRefusal,
                RecordRefusal {}
