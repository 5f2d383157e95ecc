package se.stafett.contracts.handover;

import java.util.UUID;

/**
 * An item that moves.
 *
 * @param to HSA-id of the unit that takes it over
 * @param acceptedBy HSA-id of the person who accepted it there
 */
public record MovedItem(UUID item, String to, String acceptedBy) {}
