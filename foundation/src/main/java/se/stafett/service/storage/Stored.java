package se.stafett.service.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing as its events make it, both ways: for deciding, and for reading.
 *
 * @param id its id, which is its stream's
 * @param version how many events it has
 * @param state what decisions are made on
 * @param published what readers get; absent before the first event
 * @param lane where its events lie; 0 before there are any
 * @param position of its latest event in that lane; 0 before there is any
 * @param kid id of the key that protects its events; absent before the first event
 */
public record Stored<S, V>(
        UUID id,
        long version,
        S state,
        @Nullable V published,
        int lane,
        long position,
        @Nullable UUID kid) {

    static <S, V> Stored<S, V> none(UUID id, S state) {
        return new Stored<>(id, 0, state, null, 0, 0, null);
    }

    /** @throws IllegalStateException before the first event */
    public V current() {
        if (published == null) {
            throw new IllegalStateException("nothing has happened to it");
        }
        return published;
    }
}
