package se.stafett.contracts.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        MessageDigest digest = Sha256.digest();
        digest.update(ByteBuffer.allocate(FIXED)
                .put(DOMAIN)
                .put(event.prevHash().toBytes())
                .putInt(event.lane())
                .putLong(event.position())
                .putLong(event.streamVersion())
                .putLong(micros(event.recordedAt()))
                .putLong(micros(event.occurredAt()))
                .put(bytes(event.id()))
                .put(bytes(event.streamId()))
                .put(bytes(event.correlationId()))
                .put(bytes(event.causationId()))
                .array());
        update(digest, event.source());
        update(digest, event.type());
        update(digest, event.patientRef());
        update(digest, event.payload());
        return Hash.of(digest.digest());
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static void update(MessageDigest digest, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(utf8.length).array());
        digest.update(utf8);
    }
}
