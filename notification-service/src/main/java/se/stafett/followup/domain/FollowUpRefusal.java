package se.stafett.followup.domain;

import se.stafett.care.Refusal;

/** Why something was not done to a follow-up. */
public sealed interface FollowUpRefusal extends Refusal
        permits AccessRefusal,
                CourseRefusal,
                ContentRefusal,
                ScoreRefusal,
                PlanRefusal,
                ConclusionRefusal,
                DateRefusal,
                RecordRefusal {}
