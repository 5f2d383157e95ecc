package se.stafett.contracts.handover;

import java.util.UUID;
import se.stafett.contracts.payload.Stamp;

/**
 * A change of an item that a receiver proposed.
 *
 * @param unit HSA-id of the receiver
 * @param proposed who proposed it, and when
 */
public record Proposal(UUID id, String unit, String text, Stamp proposed) {}
