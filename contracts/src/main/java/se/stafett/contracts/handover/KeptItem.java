package se.stafett.contracts.handover;

import java.util.UUID;

/** An item that stays with the sender, and why. */
public record KeptItem(UUID item, String reason) {}
