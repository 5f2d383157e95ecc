package se.stafett.contracts.plan;

/** What the plan says besides its goals and interventions. */
public sealed interface ContentEvent extends PlanEvent
        permits StoryTold,
                SummaryWritten,
                ParticipantAdded,
                ParticipantRemoved,
                ContactNamed,
                CallGuidanceGiven,
                ReviewDateSet,
                TextCorrected {}
