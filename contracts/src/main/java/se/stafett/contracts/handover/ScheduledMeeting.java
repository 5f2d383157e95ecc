package se.stafett.contracts.handover;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Stamp;

/**
 * When and where the meeting is to be held; see {@link MeetingScheduled}.
 *
 * @param scheduled who set the time, and when
 */
public record ScheduledMeeting(
        String start,
        String end,
        @Nullable String where,
        @Nullable String link,
        Stamp scheduled) {}
