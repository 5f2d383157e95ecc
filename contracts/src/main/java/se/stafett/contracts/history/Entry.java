package se.stafett.contracts.history;

import java.time.Instant;
import java.util.UUID;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.payload.Recorded;

/**
 * One thing that happened.
 *
 * @param at when it happened
 * @param recordedAt when it was recorded
 * @param source the service that recorded it, for example {@code /plan-service}
 * @param lane 0 to 63
 * @param position place in that lane of that service
 * @param event the event's id
 * @param type for example {@code plan.goal-accepted.v1}
 * @param stream what it happened to
 * @param version the version that it made
 * @param by who did it
 */
public record Entry(
        Instant at,
        Instant recordedAt,
        String source,
        int lane,
        long position,
        UUID event,
        String type,
        UUID stream,
        long version,
        By by) {
    static Entry of(Recorded recorded) {
        var envelope = recorded.envelope();
        return new Entry(
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.source(),
                envelope.lane(),
                envelope.position(),
                envelope.id(),
                envelope.type(),
                envelope.streamId(),
                envelope.streamVersion(),
                recorded.authored().actor());
    }
}
