package se.stafett.contracts.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The event hash, to the byte. SHA-256 over, in this order:
 *
 * <ol>
 *   <li>the 16 ASCII bytes {@code stafett-event-1\n}
 *   <li>the previous hash, 32 bytes
 *   <li>lane, 4 bytes; position, 8 bytes; stream version, 8 bytes
 *   <li>recorded and occurred, 8 bytes each: microseconds since 1970-01-01T00:00:00Z
 *   <li>event id, stream id, correlation id, causation id: 16 bytes each
 *   <li>source, type, patient reference, payload: each as its length in bytes (4 bytes) and its UTF-8 bytes
 * </ol>
 *
 * All numbers are signed and big-endian. The trace context is left out: it says how a request travelled, not what
 * happened.
 */
public final class EventHash {
    private static final byte[] DOMAIN = "stafett-event-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FIXED = DOMAIN.length + Hash.LENGTH + 4 + 8 + 8 + 8 + 8 + 4 * 16;

    private EventHash() {}

    /** The hash that the content of this event gives; what it carries in {@link LogEvent#hash()} is not read. */
    public static Hash of(LogEvent event) {
        byte[] source = utf8(event.source());
        byte[] type = utf8(event.type());
        byte[] patientRef = utf8(event.patientRef());
        byte[] payload = utf8(event.payload());
        // one array, handed over whole: many small updates cost more than what they hash
        ByteBuffer hashed = ByteBuffer.allocate(
                FIXED + 4 * Integer.BYTES + source.length + type.length + patientRef.length + payload.length);
        hashed.put(DOMAIN);
        event.prevHash().putInto(hashed);
        hashed.putInt(event.lane())
                .putLong(event.position())
                .putLong(event.streamVersion())
                .putLong(micros(event.recordedAt()))
                .putLong(micros(event.occurredAt()));
        put(hashed, event.id());
        put(hashed, event.streamId());
        put(hashed, event.correlationId());
        put(hashed, event.causationId());
        put(hashed, source);
        put(hashed, type);
        put(hashed, patientRef);
        put(hashed, payload);
        return Hash.taking(Sha256.of(hashed.array()));
    }

    private static long micros(Instant instant) {
        return Math.multiplyExact(instant.getEpochSecond(), 1_000_000L) + instant.getNano() / 1_000;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ByteBuffer hashed, UUID id) {
        hashed.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static void put(ByteBuffer hashed, byte[] text) {
        hashed.putInt(text.length).put(text);
    }
}
