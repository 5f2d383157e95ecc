package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Stamp;

/**
 * The patient's position on the plan.
 *
 * @param position agreed, disagreed or unable
 * @param version the plan's version when the position was recorded
 * @param stale whether the plan has since changed in what the position was about
 * @param at as in {@link Stamp}
 */
public record Agreement(String position, @Nullable String reason, long version, boolean stale, By by, String at) {}
