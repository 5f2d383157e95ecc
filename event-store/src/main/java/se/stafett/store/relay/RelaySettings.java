package se.stafett.store.relay;

import java.time.Duration;

/**
 * How the relay goes about it.
 *
 * @param owner names this instance among all of this service; one that keeps its name over a restart goes on at once,
 *     without waiting for its own lease to run out
 * @param batch how many events a read takes at most
 * @param lease how long a lane stays with an instance that says nothing; renewed at a third of it
 * @param breath how long the relay rests after work, whatever comes meanwhile, so that the next events gather
 * @param idle the longest rest when there is no work
 * @param retry the longest rest after a failure
 */
public record RelaySettings(String owner, int batch, Duration lease, Duration breath, Duration idle, Duration retry) {
    /** 500 events a read, leases of 5 s, rests of 4 ms after work, at most 250 ms without, at most 2 s after failures. */
    public static RelaySettings of(String owner) {
        return new RelaySettings(
                owner, 500, Duration.ofSeconds(5), Duration.ofMillis(4), Duration.ofMillis(250), Duration.ofSeconds(2));
    }
}
