package se.stafett.contracts.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that nobody has answered for.
 *
 * @param to HSA-id of the unit that it is offered to; absent when it is offered to none
 */
public record Unanswered(UUID item, @Nullable String to) {}
