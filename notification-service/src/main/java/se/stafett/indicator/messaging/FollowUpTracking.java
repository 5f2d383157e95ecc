package se.stafett.indicator.messaging;

import java.util.SortedMap;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.contracts.followup.ClockEvent;
import se.stafett.contracts.followup.ContentEvent;
import se.stafett.contracts.followup.CourseEvent;
import se.stafett.contracts.followup.FollowUpBecameOverdue;
import se.stafett.contracts.followup.FollowUpCancelled;
import se.stafett.contracts.followup.FollowUpConcluded;
import se.stafett.contracts.followup.FollowUpEscalated;
import se.stafett.contracts.followup.FollowUpEvent;
import se.stafett.contracts.followup.FollowUpFellDue;
import se.stafett.contracts.followup.FollowUpMoved;
import se.stafett.contracts.followup.FollowUpRescheduled;
import se.stafett.contracts.followup.FollowUpScheduled;
import se.stafett.indicator.domain.FollowUpTrack;
import se.stafett.indicator.domain.Track;

/** Follow-ups: when they were due, and when they took place. */
final class FollowUpTracking {
    private FollowUpTracking() {}

    static Track after(Track track, Occurrence at, FollowUpEvent event) {
        return switch (event) {
            case CourseEvent course -> track.withFollowUps(afterCourse(track.followUps(), at, course));
            case ClockEvent clock -> track.withFollowUps(afterTime(track.followUps(), at, clock));
            case ContentEvent content -> track;
        };
    }

    private static SortedMap<UUID, FollowUpTrack> afterCourse(
            SortedMap<UUID, FollowUpTrack> followUps, Occurrence at, CourseEvent event) {
        return switch (event) {
            case FollowUpScheduled scheduled ->
                Track.with(
                        followUps,
                        at.stream(),
                        FollowUpTrack.scheduled(scheduled.plan(), new HsaId(scheduled.unit()), scheduled.dueOn()));
            case FollowUpRescheduled rescheduled ->
                Track.changed(followUps, at.stream(), one -> one.rescheduled(rescheduled.dueOn()));
            case FollowUpMoved moved ->
                Track.changed(followUps, at.stream(), one -> one.movedTo(new HsaId(moved.to())));
            case FollowUpConcluded concluded -> Track.changed(followUps, at.stream(), one -> one.concluded(at.mark()));
            case FollowUpCancelled cancelled -> Track.without(followUps, at.stream());
        };
    }

    private static SortedMap<UUID, FollowUpTrack> afterTime(
            SortedMap<UUID, FollowUpTrack> followUps, Occurrence at, ClockEvent event) {
        return switch (event) {
            case FollowUpBecameOverdue overdue -> Track.changed(followUps, at.stream(), one -> one.overdue(at.mark()));
            case FollowUpFellDue due -> followUps;
            case FollowUpEscalated escalated -> followUps;
        };
    }
}
