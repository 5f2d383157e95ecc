package se.stafett.contracts.followup;

/** What was found at the follow-up. */
public sealed interface ContentEvent extends FollowUpEvent
        permits AchievementRecorded, ScoreRecorded, DeviceChecked, ExperienceTold, EntryEnteredInError, TextCorrected {}
