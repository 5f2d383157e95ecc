package se.stafett.local.client;

import java.time.Duration;

/**
 * How long a request is tried again.
 *
 * @param inAll from the first attempt to giving up
 * @param attempt longest wait for one answer
 */
public record Patience(Duration inAll, Duration attempt) {
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    /** Long enough for a service that was killed to be started again. */
    public static Patience withRestarts() {
        return new Patience(Duration.ofMinutes(5), Duration.ofSeconds(30));
    }

    /** The pause after an attempt, the first being 1. */
    Duration pauseAfter(int attempt) {
        int doublings = Math.min(attempt - 1, 10);
        return Duration.ofMillis(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << doublings));
    }
}
