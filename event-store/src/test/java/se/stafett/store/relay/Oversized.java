package se.stafett.store.relay;

import se.stafett.contracts.event.LogEvent;

/** An event that no broker takes. */
final class Oversized {
    private Oversized() {}

    static LogEvent of(LogEvent event) {
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
                "x".repeat(2_000_000),
                event.prevHash(),
                event.hash());
    }
}
