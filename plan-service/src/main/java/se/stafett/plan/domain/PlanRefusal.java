package se.stafett.plan.domain;

import se.stafett.care.Refusal;

/** Why something was not done to a plan. */
public sealed interface PlanRefusal extends Refusal
        permits AccessRefusal,
                CourseRefusal,
                AgreementRefusal,
                ContentRefusal,
                DateRefusal,
                GoalRefusal,
                InterventionRefusal,
                RecordRefusal,
                MergeRefusal {}
