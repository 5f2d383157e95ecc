package se.stafett.handover.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText;

/** What happened around the meeting. */
public sealed interface MeetingEvent extends HandoverEvent {
    record ParticipantInvited(UUID id, Participant participant) implements MeetingEvent {}

    record ParticipantRemoved(UUID participant, PlainText reason) implements MeetingEvent {}

    record MeetingScheduled(MeetingTime time) implements MeetingEvent {}

    record ReadingConfirmed(HsaId unit, long planVersion) implements MeetingEvent {}

    record MeetingOpened(List<UUID> present, boolean patientPresent, Optional<PlainText> absenceReason)
            implements MeetingEvent {
        public MeetingOpened {
            present = List.copyOf(present);
        }
    }

    record SummaryWritten(PlainText text) implements MeetingEvent {}
}
