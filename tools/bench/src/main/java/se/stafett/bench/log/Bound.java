package se.stafett.bench.log;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.EventLine;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.plan.PlanEventTypes;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;

/**
 * Events as nothing but JSON, for Jackson to bind as it comes, without a setting that checks anything: the envelope as exports write
 * it, and the payload in clear. Hashes stay text, nothing is compared, opened or folded.
 */
final class Bound {
    private static final JsonMapper JACKSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final ObjectReader ENVELOPE = JACKSON.readerFor(Envelope.class);

    private final List<Texts> events;

    private Bound(List<Texts> events) {
        this.events = events;
    }

    /** One event: both in UTF-8, and who reads the second. */
    private static final class Texts {
        private final byte[] envelope;
        private final byte[] payload;
        private final ObjectReader reader;

        Texts(byte[] envelope, byte[] payload, ObjectReader reader) {
            this.envelope = envelope;
            this.payload = payload;
            this.reader = reader;
        }
    }

    private record Envelope(Headers headers, String payload) {}

    private record Headers(
            @JsonProperty("content-type") String contentType,
            @JsonProperty("ce_specversion") String specVersion,
            @JsonProperty("ce_id") UUID id,
            @JsonProperty("ce_source") String source,
            @JsonProperty("ce_type") String type,
            @JsonProperty("ce_subject") UUID subject,
            @JsonProperty("ce_time") Instant time,
            @JsonProperty("ce_partitionkey") String partitionKey,
            @JsonProperty("ce_recordedtime") Instant recordedTime,
            @JsonProperty("ce_lane") int lane,
            @JsonProperty("ce_lanepos") long lanePosition,
            @JsonProperty("ce_streamversion") long streamVersion,
            @JsonProperty("ce_prevhash") String previousHash,
            @JsonProperty("ce_hash") String hash,
            @JsonProperty("ce_correlationid") UUID correlationId,
            @JsonProperty("ce_causationid") UUID causationId,
            @JsonProperty("ce_traceparent") @Nullable String traceparent) {}

    /** Those whose keys are at hand. */
    static Bound of(List<LogEvent> events, Function<UUID, Optional<PatientKey>> keys) {
        Map<String, ObjectReader> readers = new HashMap<>();
        PlanEventTypes.published().names().forEach(name -> readers.put(name, payload(name)));
        return new Bound(events.stream()
                .flatMap(event -> opened(event, keys)
                        .map(payload -> new Texts(
                                EventLine.write(event).getBytes(StandardCharsets.UTF_8),
                                payload,
                                Objects.requireNonNull(readers.get(event.type()), event.type())))
                        .stream())
                .toList());
    }

    private static ObjectReader payload(String type) {
        return JACKSON.readerFor(JACKSON.getTypeFactory()
                .constructParametricType(
                        AuthoredEvent.class, PlanEventTypes.published().classOf(type)));
    }

    private static Optional<byte[]> opened(LogEvent event, Function<UUID, Optional<PatientKey>> keys) {
        ProtectedPayload payload = ProtectedPayload.read(event.payload());
        return keys.apply(payload.kid()).map(key -> payload.open(key, event.id()));
    }

    int size() {
        return events.size();
    }

    void bindAll() throws IOException {
        for (Texts event : events) {
            Envelope envelope = ENVELOPE.readValue(event.envelope);
            AuthoredEvent<?> authored = event.reader.readValue(event.payload);
            if (envelope.headers().lanePosition() < 1 || authored.actor().role().isEmpty()) {
                throw new IllegalStateException("Jackson has bound something else than the event");
            }
        }
    }
}
