package se.stafett.contracts.plan;

import java.util.UUID;

/** Someone left the plan. */
public record ParticipantRemoved(UUID participant, String reason) implements ContentEvent {}
