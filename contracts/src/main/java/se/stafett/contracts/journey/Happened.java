package se.stafett.contracts.journey;

import java.time.Instant;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Recorded;

/**
 * One event of a stream.
 *
 * @param after the stream's state since
 */
record Happened<E, S>(LogEvent envelope, By by, E event, S after) {
    Instant at() {
        return envelope.occurredAt();
    }

    boolean isAfter(Happened<?, ?> other) {
        return Recorded.ORDER.compare(envelope, other.envelope) > 0;
    }

    <T extends E> Happened<T, S> as(Class<T> type) {
        return new Happened<>(envelope, by, type.cast(event), after);
    }
}
