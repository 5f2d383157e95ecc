package se.stafett.contracts.handover;

import java.util.UUID;

/**
 * An item that is to be handed over.
 *
 * @param kind goal or intervention
 */
public record ListedItem(UUID item, String kind) {}
