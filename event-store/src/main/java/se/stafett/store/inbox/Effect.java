package se.stafett.store.inbox;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;

/** What a consumer writes because of an event. */
@FunctionalInterface
public non-sealed interface Effect extends Consequence {
    /**
     * Writes through the given session and nothing else: what it writes is committed together with the consumer's place,
     * or not at all. A failure makes the event be tried again and, in the end, parked.
     */
    Uni<Void> apply(StatelessSession session, LogEvent event);
}
