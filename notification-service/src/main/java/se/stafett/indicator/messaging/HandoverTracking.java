package se.stafett.indicator.messaging;

import java.util.SortedMap;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.contracts.handover.ChangeProposed;
import se.stafett.contracts.handover.CourseEvent;
import se.stafett.contracts.handover.DueEvent;
import se.stafett.contracts.handover.HandoverCancelled;
import se.stafett.contracts.handover.HandoverCompleted;
import se.stafett.contracts.handover.HandoverEnteredInError;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.ItemAccepted;
import se.stafett.contracts.handover.ItemAdded;
import se.stafett.contracts.handover.ItemDeclined;
import se.stafett.contracts.handover.ItemEvent;
import se.stafett.contracts.handover.ItemKept;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.MeetingEvent;
import se.stafett.contracts.handover.OfferWithdrawn;
import se.stafett.contracts.handover.PatientEvent;
import se.stafett.indicator.domain.HandoverTrack;
import se.stafett.indicator.domain.HandoverTrack.Answer;
import se.stafett.indicator.domain.HandoverTrack.Completed;
import se.stafett.indicator.domain.Track;

/** Handovers: what receivers answered, and how they were completed. */
final class HandoverTracking {
    private HandoverTracking() {}

    static Track after(Track track, Occurrence at, HandoverEvent event) {
        return switch (event) {
            case CourseEvent course -> track.withHandovers(afterCourse(track.handovers(), at, course));
            case ItemEvent item -> track.withHandovers(afterItem(track.handovers(), at, item));
            case MeetingEvent meeting -> track;
            case PatientEvent patient -> track;
            case DueEvent due -> track;
        };
    }

    private static SortedMap<UUID, HandoverTrack> afterCourse(
            SortedMap<UUID, HandoverTrack> handovers, Occurrence at, CourseEvent event) {
        return switch (event) {
            case HandoverInitiated initiated ->
                Track.with(
                        handovers,
                        at.stream(),
                        HandoverTrack.initiated(initiated.plan(), new HsaId(initiated.sender())));
            case HandoverCompleted completed ->
                Track.changed(
                        handovers,
                        at.stream(),
                        one -> one.completed(new Completed(
                                at.mark(),
                                completed.patientPresent(),
                                !completed.moved().isEmpty())));
            // What receivers had answered until then was answered.
            case HandoverCancelled cancelled -> handovers;
            case HandoverEnteredInError error -> Track.without(handovers, at.stream());
        };
    }

    private static SortedMap<UUID, HandoverTrack> afterItem(
            SortedMap<UUID, HandoverTrack> handovers, Occurrence at, ItemEvent event) {
        return switch (event) {
            case ItemAccepted accepted -> answered(handovers, at, accepted.item(), accepted.unit(), false);
            case ItemDeclined declined -> answered(handovers, at, declined.item(), declined.unit(), true);
            case ItemAdded added -> handovers;
            case ItemOffered offered -> handovers;
            case OfferWithdrawn withdrawn -> handovers;
            case ItemKept kept -> handovers;
            case ChangeProposed proposed -> handovers;
        };
    }

    private static SortedMap<UUID, HandoverTrack> answered(
            SortedMap<UUID, HandoverTrack> handovers, Occurrence at, UUID item, String unit, boolean declined) {
        Answer answer = new Answer(item, new HsaId(unit), declined, at.mark());
        return Track.changed(handovers, at.stream(), one -> one.answered(answer));
    }
}
