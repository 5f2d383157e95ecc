package se.stafett.handover.domain;

import java.util.UUID;

/** A goal or an intervention of the plan that is to be handed over. */
public record ListedItem(UUID item, ItemKind kind) {}
