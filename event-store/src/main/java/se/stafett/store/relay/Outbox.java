package se.stafett.store.relay;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stafett.contracts.event.LogEvent;

/**
 * What is committed and not yet published, with a lease on each lane. Guaranteed: a lane has one owner at a time; a place
 * is moved only by the lane's owner, and only from where it stood when its events were read.
 *
 * <p>Not guaranteed: that an owner whose lease ran out knows it. What it then publishes has been, or will be, published by
 * the next owner too.
 */
public interface Outbox {
    /** Renews the owner's leases, evens out the shares, takes lanes that are free. Gives the count of lanes it has. */
    Uni<Integer> lease(String owner, Duration lease);

    /**
     * Unpublished events of the owner's lanes, each lane's in order and without a gap, every lane with work getting a
     * share.
     *
     * @param limit how many at most, but for a share of each lane that is rounded up
     * @param underWay what is being published and not marked yet: what follows it is given
     */
    Uni<List<LogEvent>> unpublished(String owner, int limit, List<Stretch> underWay);

    /** Moves the places of lanes that the owner still has. Gives their count: fewer than asked if it lost some. */
    Uni<Integer> markPublished(String owner, List<Stretch> stretches);

    /** Gives back all lanes of the owner, so that others need not wait for the lease to run out. */
    Uni<Void> release(String owner);

    /**
     * A stretch of a lane that was published.
     *
     * @param before the last position published before it
     * @param reached its own last position
     */
    record Stretch(int lane, long before, long reached) {
        /** The stretches that these events make up: those of a lane in order and without a gap. */
        public static List<Stretch> of(List<LogEvent> events) {
            Map<Integer, Stretch> byLane = new LinkedHashMap<>();
            for (LogEvent event : events) {
                byLane.merge(
                        event.lane(),
                        new Stretch(event.lane(), event.position() - 1, event.position()),
                        (stretch, more) -> new Stretch(stretch.lane(), stretch.before(), more.reached()));
            }
            return List.copyOf(byLane.values());
        }
    }
}
