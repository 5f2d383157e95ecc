package se.stafett.contracts.plan;

import java.util.UUID;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Stamp;

/**
 * Another plan of the patient that this one is kept apart from.
 *
 * @param at as in {@link Stamp}
 */
public record KeptApart(UUID from, String reason, By by, String at) {}
