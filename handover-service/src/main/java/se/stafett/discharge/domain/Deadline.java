package se.stafett.discharge.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that is to be done in time, as it stands at a moment.
 *
 * @param startsAt from when time counts; empty while that is not known
 * @param due the last moment that is in time; empty while that is not known
 * @param metAt when it was done
 * @param stoppedAt when it no longer had to be done
 */
public record Deadline(
        Rule rule,
        Optional<Instant> startsAt,
        Optional<Instant> due,
        Optional<Instant> metAt,
        Optional<Instant> stoppedAt,
        DeadlineState state) {}
