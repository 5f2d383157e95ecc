package se.stafett.contracts.assessment;

/** What the assessment says besides its scores and findings. */
public sealed interface ContentEvent extends AssessmentEvent permits StoryTold, WorkAbilityJudged, TextCorrected {}
