package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Stamp;

/**
 * How the plan ended.
 *
 * @param reason as in {@link PlanClosed}
 * @param at as in {@link Stamp}
 */
public record Closure(String reason, @Nullable String note, Dialogue dialogue, By by, String at) {}
