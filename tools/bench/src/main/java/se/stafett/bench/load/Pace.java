package se.stafett.bench.load;

import java.time.Duration;

/**
 * When the acts of an open loop are due: evenly spaced, whatever becomes of them, and dealt out to the clients in turn.
 *
 * @param aSecond how many acts fall into a second
 * @param clients who share them
 */
public record Pace(int aSecond, int clients) {
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    public Pace {
        if (aSecond < 1 || clients < 1) {
            throw new IllegalArgumentException("an open loop needs a pace and clients");
        }
    }

    /** How many acts a run of that length has. */
    long acts(Duration run) {
        return run.toNanos() * aSecond / NANOS;
    }

    /** When the act is due, in nanoseconds after the begin. */
    long due(long act) {
        return act / aSecond * NANOS + act % aSecond * NANOS / aSecond;
    }

    /** The client's next act after this one. */
    long after(long act) {
        return act + clients;
    }
}
