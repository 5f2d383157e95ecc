package se.stafett.contracts.plan;

import org.jspecify.annotations.Nullable;

/**
 * How far a goal has been reached.
 *
 * @param status one of FHIR's achievement codes, for example {@code improving}
 * @param gas level of goal attainment, -2 to 2
 */
public record Achievement(
        String status, @Nullable Integer gas, @Nullable String note) {}
