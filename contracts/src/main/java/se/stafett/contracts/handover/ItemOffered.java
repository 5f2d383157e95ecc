package se.stafett.contracts.handover;

import java.util.UUID;

/**
 * The item was offered to one unit.
 *
 * @param to HSA-id of the unit
 */
public record ItemOffered(UUID item, String to) implements ItemEvent {}
