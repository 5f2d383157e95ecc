package se.stafett.contracts.involved;

import se.stafett.contracts.handover.CourseEvent;
import se.stafett.contracts.handover.DueEvent;
import se.stafett.contracts.handover.HandoverEvent;
import se.stafett.contracts.handover.HandoverInitiated;
import se.stafett.contracts.handover.ItemEvent;
import se.stafett.contracts.handover.ItemOffered;
import se.stafett.contracts.handover.MeetingEvent;
import se.stafett.contracts.handover.OfferWithdrawn;
import se.stafett.contracts.handover.ParticipantInvited;
import se.stafett.contracts.handover.ParticipantRemoved;
import se.stafett.contracts.handover.PatientEvent;

/** A handover: who leads it, has been offered an item, or has someone invited. */
final class HandoverInvolvement {
    static final String SENDER = "sender";

    private HandoverInvolvement() {}

    static Involved after(Involved before, HandoverEvent event) {
        return switch (event) {
            case CourseEvent course ->
                course instanceof HandoverInitiated initiated ? before.with(SENDER, initiated.sender()) : before;
            case ItemEvent item -> afterItem(before, item);
            case MeetingEvent meeting -> afterMeeting(before, meeting);
            case PatientEvent patient -> before;
            case DueEvent due -> before;
        };
    }

    private static Involved afterItem(Involved before, ItemEvent event) {
        return switch (event) {
            case ItemOffered offered -> before.with(Involved.item(offered.item()), offered.to());
            case OfferWithdrawn withdrawn -> before.without(Involved.item(withdrawn.item()));
            default -> before;
        };
    }

    private static Involved afterMeeting(Involved before, MeetingEvent event) {
        return switch (event) {
            case ParticipantInvited invited ->
                before.with(
                        Involved.participant(invited.participant().id()),
                        invited.participant().unit());
            case ParticipantRemoved removed -> before.without(Involved.participant(removed.participant()));
            default -> before;
        };
    }
}
