package se.stafett.contracts.plan;

import java.util.UUID;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Stamp;

/**
 * The merge in which this plan was absorbed.
 *
 * @param plan the plan that absorbed it
 * @param statusBefore the status to which this plan returns if the merge is undone
 * @param at as in {@link Stamp}
 */
public record MergedInto(UUID merge, UUID plan, String statusBefore, String reason, By by, String at) {}
