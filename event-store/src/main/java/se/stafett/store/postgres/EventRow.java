package se.stafett.store.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

/** An event as it lies in the table. Only read: the service's role could not write it. */
@Entity(name = "Event")
@Immutable
@Table(schema = "store", name = "event")
@SuppressWarnings("NullAway.Init") // Hibernate sets every field
class EventRow {
    @Embeddable
    record Place(int lane, long position) {}

    @EmbeddedId
    Place place;

    @Column(name = "event_id")
    UUID id;

    @Column(name = "stream_id")
    UUID streamId;

    @Column(name = "stream_version")
    long streamVersion;

    String source;
    String type;

    @Column(name = "patient_ref")
    String patientRef;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "correlation_id")
    UUID correlationId;

    @Column(name = "causation_id")
    UUID causationId;

    @Nullable String traceparent;

    String payload;

    @Column(name = "prev_hash")
    byte[] prevHash;

    byte[] hash;

    /** All columns, as a native query must name them: each that is mapped and no other. */
    static String columnsOf(String alias) {
        return Stream.of(
                        "lane",
                        "position",
                        "event_id",
                        "stream_id",
                        "stream_version",
                        "source",
                        "type",
                        "patient_ref",
                        "occurred_at",
                        "recorded_at",
                        "correlation_id",
                        "causation_id",
                        "traceparent",
                        "payload",
                        "prev_hash",
                        "hash")
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }

    LogEvent toEvent() {
        return new LogEvent(
                source,
                place.lane(),
                place.position(),
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
                Hash.of(prevHash),
                Hash.of(hash));
    }
}
