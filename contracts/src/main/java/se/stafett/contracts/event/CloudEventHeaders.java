package se.stafett.contracts.event;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A log event as a Kafka record: CloudEvents 1.0, binary mode. Every attribute is a header in UTF-8, the record's value is
 * the payload as it is, in ASCII. Nothing in the headers identifies a person.
 */
public final class CloudEventHeaders {
    /** What the record's value is: a JWE in compact form. */
    public static final String CONTENT_TYPE = "application/jose";

    private CloudEventHeaders() {}

    /** The headers of an event, in a fixed order; the record's value is {@link LogEvent#payload()}. */
    public static Map<String, String> of(LogEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", CONTENT_TYPE);
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.id().toString());
        headers.put("ce_source", event.source());
        headers.put("ce_type", event.type());
        headers.put("ce_subject", event.streamId().toString());
        headers.put("ce_time", EventTime.format(event.occurredAt()));
        headers.put("ce_partitionkey", event.patientRef());
        headers.put("ce_recordedtime", EventTime.format(event.recordedAt()));
        headers.put("ce_lane", Integer.toString(event.lane()));
        headers.put("ce_lanepos", Long.toString(event.position()));
        headers.put("ce_streamversion", Long.toString(event.streamVersion()));
        headers.put("ce_prevhash", event.prevHash().toString());
        headers.put("ce_hash", event.hash().toString());
        headers.put("ce_correlationid", event.correlationId().toString());
        headers.put("ce_causationid", event.causationId().toString());
        if (event.traceparent() != null) {
            headers.put("ce_traceparent", event.traceparent());
        }
        return headers;
    }

    /**
     * The event of a record as Kafka's clients give it: {@code read(record.headers(), Header::key, Header::value, record.value())}.
     *
     * @param value of a header, in UTF-8
     * @param payload the record's value, in ASCII
     * @throws BrokenHeader as {@link #read(Map, String)} does
     */
    public static <H> LogEvent read(
            Iterable<? extends H> headers,
            Function<? super H, String> name,
            Function<? super H, byte @Nullable []> value,
            byte @Nullable [] payload) {
        Map<String, String> texts = new HashMap<>();
        headers.forEach(header -> texts.put(name.apply(header), text(value.apply(header), UTF_8)));
        return read(texts, text(payload, US_ASCII));
    }

    private static String text(byte @Nullable [] bytes, Charset charset) {
        return bytes == null ? "" : new String(bytes, charset);
    }

    /**
     * The event of a record. Headers that are not known are passed over. Whether the hash is right is not checked here.
     *
     * @param headers the record's headers, read as UTF-8
     * @param value the record's value, read as ASCII
     * @throws BrokenHeader naming the first header that is missing or does not hold what it must
     */
    public static LogEvent read(Map<String, String> headers, String value) {
        Reader reader = new Reader(headers);
        reader.expect("content-type", CONTENT_TYPE);
        reader.expect("ce_specversion", "1.0");
        return new LogEvent(
                reader.text("ce_source"),
                (int) reader.number("ce_lane", 0, Lane.COUNT - 1),
                reader.number("ce_lanepos", 1, Long.MAX_VALUE),
                reader.id("ce_id"),
                reader.id("ce_subject"),
                reader.number("ce_streamversion", 1, Long.MAX_VALUE),
                reader.text("ce_type"),
                reader.text("ce_partitionkey"),
                reader.time("ce_time"),
                reader.time("ce_recordedtime"),
                reader.id("ce_correlationid"),
                reader.id("ce_causationid"),
                headers.get("ce_traceparent"),
                value,
                reader.hash("ce_prevhash"),
                reader.hash("ce_hash"));
    }

    private record Reader(Map<String, String> headers) {

        String text(String name) {
            String value = headers.get(name);
            if (value == null || value.isEmpty()) {
                throw new BrokenHeader(name, "is missing");
            }
            return value;
        }

        void expect(String name, String wanted) {
            if (!text(name).equals(wanted)) {
                throw new BrokenHeader(name, "is not " + wanted);
            }
        }

        long number(String name, long from, long to) {
            String text = text(name);
            try {
                long number = Long.parseLong(text);
                if (number >= from && number <= to && Long.toString(number).equals(text)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new BrokenHeader(name, "is not a number", e);
            }
            throw new BrokenHeader(name, "is not a number from " + from + " to " + to);
        }

        UUID id(String name) {
            String text = text(name);
            try {
                UUID id = UUID.fromString(text);
                if (id.toString().equals(text)) {
                    return id;
                }
            } catch (IllegalArgumentException e) {
                throw new BrokenHeader(name, "is not a UUID", e);
            }
            throw new BrokenHeader(name, "is not a UUID in its full, lower-case form");
        }

        Instant time(String name) {
            try {
                return EventTime.parse(text(name));
            } catch (DateTimeException e) {
                throw new BrokenHeader(name, "is not a time in UTC with six decimals", e);
            }
        }

        Hash hash(String name) {
            String text = text(name);
            try {
                Hash hash = Hash.parse(text);
                if (Hash.isLowerCase(text)) {
                    return hash;
                }
            } catch (IllegalArgumentException e) {
                throw new BrokenHeader(name, "is not a hash", e);
            }
            throw new BrokenHeader(name, "is not a hash in lower-case hexadecimal digits");
        }
    }
}
