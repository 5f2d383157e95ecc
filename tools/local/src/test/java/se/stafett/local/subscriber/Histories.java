package se.stafett.local.subscriber;

import java.util.Arrays;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.KeyAnswer;
import se.stafett.contracts.rebuild.KeyLookup;

/** What tests do to events to spoil them, and who gives the keys. */
final class Histories {
    private Histories() {}

    /** Gives the keys of these histories and no other. */
    static KeyLookup keysOf(PlanHistory... histories) {
        return kid -> Arrays.stream(histories)
                .map(history -> history.key)
                .filter(key -> key.kid().equals(kid))
                .<KeyAnswer>map(KeyAnswer.Granted::new)
                .findFirst()
                .orElseGet(() -> new KeyAnswer.Refused("404 key-not-found"));
    }

    /** The event with a right hash, but after another event than it was. */
    static LogEvent chained(LogEvent event, Hash previous) {
        return copy(event, event.id(), event.payload(), event.lane(), previous, event.hash())
                .sealed();
    }

    /** The event with another hash than its content gives. */
    static LogEvent withHash(LogEvent event, Hash hash) {
        return copy(event, event.id(), event.payload(), event.lane(), event.prevHash(), hash);
    }

    /** The event with another payload, and the hash that this gives. */
    static LogEvent withPayload(LogEvent event, String payload) {
        return copy(event, event.id(), payload, event.lane(), event.prevHash(), event.hash())
                .sealed();
    }

    /** The event in another lane than its patient's. */
    static LogEvent inLane(LogEvent event, int lane) {
        return copy(event, event.id(), event.payload(), lane, event.prevHash(), event.hash())
                .sealed();
    }

    private static LogEvent copy(LogEvent event, UUID id, String payload, int lane, Hash previous, Hash hash) {
        return new LogEvent(
                event.source(),
                lane,
                event.position(),
                id,
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
                previous,
                hash);
    }
}
