package se.stafett.contracts.assessment;

import org.jspecify.annotations.Nullable;

/**
 * How far a goal was attained, by Goal Attainment Scaling.
 *
 * @param words the goal in words, where they were given
 * @param weight how much the goal weighs beside the others
 * @param level -2 to +2; 0 is as expected
 */
public record AttainedGoal(@Nullable String words, int weight, int level) {}
