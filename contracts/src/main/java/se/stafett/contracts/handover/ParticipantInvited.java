package se.stafett.contracts.handover;

/** Someone is to take part in the handover. */
public record ParticipantInvited(Participant participant) implements MeetingEvent {}
