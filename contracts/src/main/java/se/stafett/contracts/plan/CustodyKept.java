package se.stafett.contracts.plan;

import java.util.UUID;

/**
 * A receiver accepted an item in a handover, but it was no longer the sender's to give: it stays as and where it is.
 *
 * @param item the goal or intervention
 * @param to HSA-id of the unit that accepted it in vain
 * @param reason {@code ended}, {@code not-the-senders} (another handover was completed first) or {@code not-in-the-plan}
 */
public record CustodyKept(UUID item, String to, UUID handover, String reason) implements PlanEvent {}
