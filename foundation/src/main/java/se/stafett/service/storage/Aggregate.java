package se.stafett.service.storage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventCodec;
import se.stafett.store.StreamWrite.StreamState;

/**
 * One kind of thing that a service decides on: what it is for decisions, and how it is published.
 *
 * @param <S> its state, as far as decisions need it
 * @param <E> what happens to it, in the domain's terms
 * @param <P> what happens to it, as it is published
 * @param <V> its current form, as every subscriber folds it from what is published
 */
public interface Aggregate<S, E, P, V> {
    /** The type of its streams in the store, which also names the ids of new ones; never changes. */
    String name();

    /** The state before anything has happened. */
    S none();

    S after(S state, E event, UUID eventId);

    /** Whose it is. Asked only once something has happened. */
    PatientRef patient(S state);

    /** What it is found by and what it reserves. Asked only once something has happened. */
    StreamState found(S state);

    P publish(E event);

    /** The inverse of {@link #publish}. */
    E receive(P published, LogEvent envelope);

    /** @param current absent before the first event */
    V fold(@Nullable V current, AuthoredEvent<P> published, LogEvent envelope);

    /** Between what is published and the payloads that are protected and stored. */
    EventCodec<P> codec();
}
