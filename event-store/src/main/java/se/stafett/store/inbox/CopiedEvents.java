package se.stafett.store.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.postgres.Sessions;

/**
 * Copies of another service's events, still protected, for views that are folded on read. Guaranteed by the inbox that
 * writes them: each event once, a stream's versions without a gap. Not guaranteed: that the newest have arrived.
 */
public final class CopiedEvents {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sessions sessions;

    public CopiedEvents(SessionFactory factory) {
        this.sessions = new Sessions(factory);
    }

    /** Keeps an event, within the transaction of the inbox. */
    public Uni<Void> keep(StatelessSession session, LogEvent event) {
        return session.createNativeQuery("""
                        insert into store.copied_event (stream_id, stream_version, patient_ref, headers, payload)
                        values (:stream, :version, :patient, :headers, :payload)
                        """)
                .setParameter("stream", event.streamId())
                .setParameter("version", event.streamVersion())
                .setParameter("patient", event.patientRef())
                .setParameter("headers", write(CloudEventHeaders.of(event)))
                .setParameter("payload", event.payload())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The events of a stream after a version, in order, as far as they have arrived. */
    public Uni<List<LogEvent>> ofStream(UUID stream, long afterVersion) {
        return sessions.use(session -> session.createNativeQuery("""
                                select headers, payload from store.copied_event
                                where stream_id = :stream and stream_version > :after order by stream_version
                                """, Object[].class)
                        .setParameter("stream", stream)
                        .setParameter("after", afterVersion)
                        .getResultList())
                .map(rows -> rows.stream().map(CopiedEvents::event).toList());
    }

    /** The patient's streams of which anything has arrived. */
    public Uni<List<UUID>> streamsOf(String patientRef) {
        return sessions.use(session -> session.createNativeQuery(
                        "select distinct stream_id from store.copied_event where patient_ref = :patient order by 1",
                        UUID.class)
                .setParameter("patient", patientRef)
                .getResultList());
    }

    private static LogEvent event(Object[] row) {
        return CloudEventHeaders.read(headers((String) row[0]), (String) row[1]);
    }

    private static Map<String, String> headers(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a copied event has broken headers", e);
        }
    }

    private static String write(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every map of texts can be written as JSON", e);
        }
    }
}
