package se.stafett.contracts.discharge;

/**
 * A deadline runs out soon and what it demands has not been done. How soon that is, the region's limits say.
 *
 * @param rule as in {@link DeadlinePassed}
 * @param due as in {@link DeadlinePassed}
 */
public record DeadlineNeared(String rule, String due) implements RecordEvent {}
