package se.stafett.service.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The latest of what was folded, so that it need not be folded for each who asks. Bounded by the events that it was folded
 * from, since it grows with them: a bound on their number would let many long plans fill the heap.
 *
 * @param <T> a thing as of one of its versions
 */
public final class Remembered<T> {
    /** One to two kilobytes each, when both what is decided on and what readers get is kept. */
    static final int EVENTS = 20_000;

    /** What has more counts as this many: the longest must be kept, too, or each who asks waits until it is folded. */
    static final int MOST_OF_ONE = EVENTS / 8;

    /** What is read, the key is asked for; what is not must not lie there for long, since its key may be gone. */
    static final Duration UNREAD = Duration.ofMinutes(10);

    private final ToLongFunction<T> version;
    private final Cache<UUID, T> things;

    /** @param version of a thing: how many events it was folded from */
    public Remembered(ToLongFunction<T> version) {
        this.version = version;
        this.things = Caffeine.newBuilder()
                .maximumWeight(EVENTS)
                .weigher((UUID id, T thing) -> (int) Math.min(MOST_OF_ONE, version.applyAsLong(thing)))
                .expireAfterAccess(UNREAD)
                .build();
    }

    public @Nullable T get(UUID id) {
        return things.getIfPresent(id);
    }

    /** Keeps it, unless a later version is already kept. */
    public void keep(UUID id, T thing) {
        things.asMap().merge(id, thing, (a, b) -> version.applyAsLong(a) > version.applyAsLong(b) ? a : b);
    }

    public void forget(UUID id) {
        things.invalidate(id);
    }
}
