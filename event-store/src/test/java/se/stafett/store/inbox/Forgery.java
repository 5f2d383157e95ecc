package se.stafett.store.inbox;

import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

/** An event that was tampered with; it still carries the hash of the original. */
final class Forgery {
    private Forgery() {}

    static LogEvent of(LogEvent event, Hash prevHash, String payload) {
        return event.with(event.position(), payload, prevHash, event.hash());
    }
}
