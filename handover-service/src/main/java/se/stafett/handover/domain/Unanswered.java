package se.stafett.handover.domain;

import java.util.Optional;
import java.util.UUID;
import se.stafett.care.HsaId;

/**
 * An item that nobody has answered for.
 *
 * @param to the unit that it is offered to; empty when it is offered to none
 */
public record Unanswered(UUID item, Optional<HsaId> to) {}
