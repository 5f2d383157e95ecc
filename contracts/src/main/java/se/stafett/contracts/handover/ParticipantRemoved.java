package se.stafett.contracts.handover;

import java.util.UUID;

/** Someone is not to take part after all. */
public record ParticipantRemoved(UUID participant, String reason) implements MeetingEvent {}
