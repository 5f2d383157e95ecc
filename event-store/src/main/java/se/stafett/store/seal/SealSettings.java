package se.stafett.store.seal;

import java.time.Duration;

/**
 * How the sealer goes about it.
 *
 * @param owner names this instance among all of this service
 * @param every how long it rests between two looks at the lanes
 * @param lease how long the sealing stays with an instance that says nothing
 */
public record SealSettings(String owner, Duration every, Duration lease) {
    /** With a lease of at least 10 s, and of five rests. */
    public static SealSettings of(String owner, Duration every) {
        Duration lease = every.multipliedBy(5);
        Duration least = Duration.ofSeconds(10);
        return new SealSettings(owner, every, lease.compareTo(least) < 0 ? least : lease);
    }
}
