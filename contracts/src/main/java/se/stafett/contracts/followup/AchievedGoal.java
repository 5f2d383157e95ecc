package se.stafett.contracts.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has been reached.
 *
 * @param achievement in-progress, improving, worsening, no-change, achieved, sustaining, not-achieved, no-progress or
 *     not-attainable
 * @param gas level of goal attainment, -2 to 2
 */
public record AchievedGoal(
        UUID goal,
        String achievement,
        @Nullable Integer gas,
        @Nullable String note) {}
