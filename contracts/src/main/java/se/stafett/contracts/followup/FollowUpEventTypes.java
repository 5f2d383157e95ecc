package se.stafett.contracts.followup;

import se.stafett.contracts.payload.EventTypes;

/** The names of follow-up events. */
public final class FollowUpEventTypes {
    private static final EventTypes<FollowUpEvent> PUBLISHED = new EventTypes.Registration<FollowUpEvent>()
            .add("follow-up.scheduled.v1", FollowUpScheduled.class)
            .add("follow-up.rescheduled.v1", FollowUpRescheduled.class)
            .add("follow-up.moved.v1", FollowUpMoved.class)
            .add("follow-up.fell-due.v1", FollowUpFellDue.class)
            .add("follow-up.became-overdue.v1", FollowUpBecameOverdue.class)
            .add("follow-up.escalated.v1", FollowUpEscalated.class)
            .add("follow-up.achievement-recorded.v1", AchievementRecorded.class)
            .add("follow-up.score-recorded.v1", ScoreRecorded.class)
            .add("follow-up.device-checked.v1", DeviceChecked.class)
            .add("follow-up.experience-told.v1", ExperienceTold.class)
            .add("follow-up.entry-entered-in-error.v1", EntryEnteredInError.class)
            .add("follow-up.text-corrected.v1", TextCorrected.class)
            .add("follow-up.concluded.v1", FollowUpConcluded.class)
            .add("follow-up.cancelled.v1", FollowUpCancelled.class)
            .build();

    private FollowUpEventTypes() {}

    /** All that is published. */
    public static EventTypes<FollowUpEvent> published() {
        return PUBLISHED;
    }
}
