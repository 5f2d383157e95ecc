package se.stafett.contracts.handover;

import java.util.UUID;

/**
 * The unit that the item was offered to will take it over. The sender answers for it until the handover is completed.
 *
 * @param unit HSA-id of the unit
 * @param acceptedBy HSA-id of the person who accepted it there
 */
public record ItemAccepted(UUID item, String unit, String acceptedBy) implements ItemEvent {}
