package se.stafett.contracts.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of the log, as the store keeps it and as Kafka carries it. Nothing outside the payload identifies a person:
 * the payload is a JWE, the patient is named by pseudonym.
 *
 * @param source the service that decided it, for example {@code /plan-service}
 * @param lane 0 to 63, see {@link Lane}
 * @param position place in the lane of this source, from 1, without gaps
 * @param id the event's own id, the same however often its command is retried
 * @param streamId what it happened to, for example one plan
 * @param streamVersion place in the stream, from 1, without gaps
 * @param type explicit, versioned name, for example {@code plan.goal-accepted.v1}
 * @param patientRef the patient's pseudonym
 * @param occurredAt when the thing happened, to the microsecond
 * @param recordedAt when the store took it in, to the microsecond; never falls within a lane
 * @param correlationId what the whole conversation shares
 * @param causationId the command or event that led to this one
 * @param traceparent W3C trace context; not covered by the hash
 * @param payload the protected payload, a JWE in compact form (ASCII)
 * @param prevHash hash of the event before it in the lane, {@link Hash#GENESIS} for the first
 * @param hash see {@link EventHash}
 */
public record LogEvent(
        String source,
        int lane,
        long position,
        UUID id,
        UUID streamId,
        long streamVersion,
        String type,
        String patientRef,
        Instant occurredAt,
        Instant recordedAt,
        UUID correlationId,
        UUID causationId,
        @Nullable String traceparent,
        String payload,
        Hash prevHash,
        Hash hash) {

    /** Whether the hash that the event carries is the one that its content gives. */
    public boolean isIntact() {
        return EventHash.of(this).equals(hash);
    }

    /** The same event with the hash that its content gives. */
    public LogEvent sealed() {
        return with(position, payload, prevHash, EventHash.of(this));
    }

    /** What is of the event itself stays; whether all of it fits together, {@link #isIntact} tells. */
    public LogEvent with(long position, String payload, Hash prevHash, Hash hash) {
        return new LogEvent(
                source,
                lane,
                position,
                id,
                streamId,
                streamVersion,
                type,
                patientRef,
                occurredAt,
                recordedAt,
                correlationId,
                causationId,
                traceparent,
                payload,
                prevHash,
                hash);
    }
}
