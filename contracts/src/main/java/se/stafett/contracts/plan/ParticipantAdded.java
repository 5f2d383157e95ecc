package se.stafett.contracts.plan;

/** Someone joined the plan. */
public record ParticipantAdded(Participant participant) implements ContentEvent {}
