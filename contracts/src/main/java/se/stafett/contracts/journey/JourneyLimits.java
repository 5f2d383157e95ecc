package se.stafett.contracts.journey;

import java.time.Duration;

/**
 * How long a journey may stand still before that departs from the model. A service takes them from its configuration.
 *
 * @param nextStepWithin within which a need leads to a plan, a finding that more is possible to a re-assessment, and a
 *     follow-up to the next day of review
 * @param daysUntilOverdue how many days after the review date a plan must have been followed up
 */
public record JourneyLimits(Duration nextStepWithin, int daysUntilOverdue) {
    /** A week for either. */
    public static final JourneyLimits USUAL = new JourneyLimits(Duration.ofDays(7), 7);
}
