package se.stafett.contracts.handover;

import java.util.UUID;

/**
 * One more of the sender's open items is to be handed over.
 *
 * @param kind goal or intervention
 */
public record ItemAdded(UUID item, String kind) implements ItemEvent {}
