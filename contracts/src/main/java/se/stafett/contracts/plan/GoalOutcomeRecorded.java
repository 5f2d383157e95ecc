package se.stafett.contracts.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has been reached was recorded. Achieved and sustaining complete it, not-attainable cancels it, all
 * else leaves its status as it was.
 *
 * @param achievement in-progress, improving, worsening, no-change, achieved, sustaining, not-achieved, no-progress or
 *     not-attainable
 * @param gas level of goal attainment, -2 to 2
 */
public record GoalOutcomeRecorded(
        UUID goal,
        String achievement,
        @Nullable Integer gas,
        @Nullable String note) implements GoalEvent {}
