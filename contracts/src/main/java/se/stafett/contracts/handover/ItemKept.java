package se.stafett.contracts.handover;

import java.util.UUID;

/** The item stays with the sender, and is not offered to anyone. */
public record ItemKept(UUID item, String reason) implements ItemEvent {}
