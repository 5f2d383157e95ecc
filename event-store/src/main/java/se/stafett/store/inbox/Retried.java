package se.stafett.store.inbox;

import org.jspecify.annotations.Nullable;

/**
 * What came of trying a patient's parked events again.
 *
 * @param applied how many could be applied
 * @param held why the next one still cannot be, without what it says; absent when none is left
 */
public record Retried(int applied, @Nullable String held) {}
