package se.stafett.contracts.handover;

import java.util.UUID;

/**
 * The unit that the item is offered to proposes a change of it.
 *
 * @param proposal the proposal's own id
 * @param unit HSA-id of the unit
 */
public record ChangeProposed(UUID item, UUID proposal, String unit, String text) implements ItemEvent {}
