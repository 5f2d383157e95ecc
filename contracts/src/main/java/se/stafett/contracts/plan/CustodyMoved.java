package se.stafett.contracts.plan;

import java.util.UUID;

/**
 * The responsibility for one goal or intervention moved, because the named receiver accepted that very item.
 *
 * @param item the goal or intervention
 * @param from HSA-id of the unit that gave it up
 * @param to HSA-id of the unit that took it over
 * @param acceptedBy HSA-id of the person who accepted it
 */
public record CustodyMoved(UUID item, String from, String to, UUID handover, String acceptedBy) implements PlanEvent {}
