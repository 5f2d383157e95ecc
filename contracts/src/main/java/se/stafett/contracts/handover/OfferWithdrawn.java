package se.stafett.contracts.handover;

import java.util.UUID;

/**
 * The item is no longer offered to the unit, which had not answered.
 *
 * @param to HSA-id of the unit
 */
public record OfferWithdrawn(UUID item, String to) implements ItemEvent {}
