package se.stafett.contracts.handover;

import se.stafett.contracts.payload.EventTypes;

/** The names of handover events. */
public final class HandoverEventTypes {
    private static final EventTypes<HandoverEvent> PUBLISHED = new EventTypes.Registration<HandoverEvent>()
            .add("handover.initiated.v1", HandoverInitiated.class)
            .add("handover.item-added.v1", ItemAdded.class)
            .add("handover.item-offered.v1", ItemOffered.class)
            .add("handover.offer-withdrawn.v1", OfferWithdrawn.class)
            .add("handover.item-accepted.v1", ItemAccepted.class)
            .add("handover.item-declined.v1", ItemDeclined.class)
            .add("handover.item-kept.v1", ItemKept.class)
            .add("handover.change-proposed.v1", ChangeProposed.class)
            .add("handover.participant-invited.v1", ParticipantInvited.class)
            .add("handover.participant-removed.v1", ParticipantRemoved.class)
            .add("handover.meeting-scheduled.v1", MeetingScheduled.class)
            .add("handover.reading-confirmed.v1", ReadingConfirmed.class)
            .add("handover.meeting-opened.v1", MeetingOpened.class)
            .add("handover.summary-written.v1", SummaryWritten.class)
            .add("handover.position-recorded.v1", PositionRecorded.class)
            .add("handover.information-given.v1", InformationGiven.class)
            .add("handover.fell-due.v1", HandoverFellDue.class)
            .add("handover.escalated.v1", HandoverEscalated.class)
            .add("handover.completed.v1", HandoverCompleted.class)
            .add("handover.cancelled.v1", HandoverCancelled.class)
            .add("handover.entered-in-error.v1", HandoverEnteredInError.class)
            .build();

    private HandoverEventTypes() {}

    /** The names of all handover events that are published. */
    public static EventTypes<HandoverEvent> published() {
        return PUBLISHED;
    }
}
