package se.stafett.contracts.plan;

import java.util.UUID;

/**
 * How far a goal has been reached was recorded. Achieved and sustaining complete it, not-attainable cancels it, all
 * else leaves its status as it was.
 */
public record GoalOutcomeRecorded(UUID goal, Achievement achievement) implements GoalEvent {}
