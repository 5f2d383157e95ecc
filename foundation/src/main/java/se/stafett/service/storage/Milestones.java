package se.stafett.service.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.UUID;

/**
 * Earlier versions of things with long histories, so that they need not be folded from their first event for every moment
 * that is asked for. Few things have any; those not asked for lately are let go.
 */
final class Milestones<S, V> {
    /** Versions from one to the next. */
    static final int APART = 256;

    // One of a plan with hundreds of goals takes some hundred kilobytes, most of it shared with its neighbours.
    private static final long KEPT = 200;

    private final Cache<Place, Milestone<S, V>> cache = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Remembered.UNREAD)
            .build();

    private record Place(UUID id, long version) {}

    private record Milestone<S, V>(Instant recordedAt, Stored<S, V> stored) {}

    /** @param recordedAt when the latest event was that it was folded from */
    void passed(Instant recordedAt, Stored<S, V> stored) {
        if (stored.version() % APART == 0) {
            cache.put(new Place(stored.id(), stored.version()), new Milestone<>(recordedAt, stored));
        }
    }

    void forget(UUID id) {
        cache.asMap().keySet().removeIf(place -> place.id().equals(id));
    }

    /**
     * The last one that is no later than the moment, as far as they are kept without a gap.
     *
     * @param none what there is without any
     */
    Stored<S, V> before(Instant moment, Stored<S, V> none) {
        Stored<S, V> last = none;
        for (long version = APART; ; version += APART) {
            Milestone<S, V> next = cache.getIfPresent(new Place(none.id(), version));
            if (next == null || next.recordedAt().isAfter(moment)) {
                return last;
            }
            last = next.stored();
        }
    }
}
