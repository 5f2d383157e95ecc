package se.stafett.contracts.handover;

/** What happened around the meeting: who takes part, when it is, who was there, what they had read. */
public sealed interface MeetingEvent extends HandoverEvent
        permits ParticipantInvited,
                ParticipantRemoved,
                MeetingScheduled,
                ReadingConfirmed,
                MeetingOpened,
                SummaryWritten {}
