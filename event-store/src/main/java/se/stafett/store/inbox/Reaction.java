package se.stafett.store.inbox;

import io.smallrye.mutiny.Uni;
import se.stafett.contracts.event.LogEvent;

/** What a consumer does because of an event: an automation's command to its own service. */
@FunctionalInterface
public non-sealed interface Reaction extends Consequence {
    /**
     * Runs outside of any transaction, and the consumer's place moves on once it is done. A crash in between makes it run
     * again: what it does must happen once however often it is asked for, as a command under an id that follows from the
     * event does. A failure makes the event be tried again and, in the end, parked.
     */
    Uni<Void> to(LogEvent event);
}
