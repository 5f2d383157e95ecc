package se.stafett.store.inbox;

import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

/** An event that was tampered with; it still carries the hash of the original. */
final class Forgery {
    private Forgery() {}

    static LogEvent of(LogEvent event, Hash prevHash, String payload) {
        return new LogEvent(
                event.source(),
                event.lane(),
                event.position(),
                event.id(),
                event.streamId(),
                event.streamVersion(),
                event.type(),
                event.patientRef(),
                event.occurredAt(),
                event.recordedAt(),
                event.correlationId(),
                event.causationId(),
                event.traceparent(),
                payload,
                prevHash,
                event.hash());
    }
}
