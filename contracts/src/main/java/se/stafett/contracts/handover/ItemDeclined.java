package se.stafett.contracts.handover;

import java.util.UUID;

/**
 * The unit that the item was offered to will not take it over; it may have accepted it before.
 *
 * @param unit HSA-id of the unit
 */
public record ItemDeclined(UUID item, String unit, String reason) implements ItemEvent {}
