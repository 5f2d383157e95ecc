package se.stafett.handover.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What the unit that hands over does, which leads the handover. */
public sealed interface SenderCommand extends HandoverCommand {
    /** Takes one more of the sender's open items into the handover. */
    record AddItem(UUID item) implements SenderCommand {}

    /** Asks one unit to take the item over; whoever was asked before is not asked any more. */
    record OfferItem(UUID item, HsaId to) implements SenderCommand {}

    /** Says that the item stays with the sender. */
    record KeepItem(UUID item, PlainText reason) implements SenderCommand {}

    record InviteParticipant(Participant participant) implements SenderCommand {}

    record RemoveParticipant(UUID participant, PlainText reason) implements SenderCommand {}

    record ScheduleMeeting(MeetingTime time) implements SenderCommand {}

    /** @param absenceReason why the patient is not there, when the patient is not */
    record OpenMeeting(List<UUID> present, boolean patientPresent, Optional<PlainText> absenceReason)
            implements SenderCommand {
        public OpenMeeting {
            present = List.copyOf(present);
        }
    }

    /** Writes down how the patient sums up the time so far. */
    record WriteSummary(PlainText text) implements SenderCommand {}

    record GiveInformation(Informed to, InformationKind what, Optional<PlainText> note) implements SenderCommand {}

    record CompleteHandover() implements SenderCommand {}

    record CancelHandover(PlainText reason) implements SenderCommand {}
}
