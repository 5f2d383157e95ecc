package se.stafett.store.relay;

import se.stafett.contracts.event.LogEvent;

/** An event that no broker takes. */
final class Oversized {
    private Oversized() {}

    static LogEvent of(LogEvent event) {
        return event.with(event.position(), "x".repeat(2_000_000), event.prevHash(), event.hash());
    }
}
