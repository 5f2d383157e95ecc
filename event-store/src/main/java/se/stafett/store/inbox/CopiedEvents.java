package se.stafett.store.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.postgres.Sessions;

/**
 * Copies of another service's events, still protected, for views that are folded on read. Guaranteed by the inbox that
 * writes them: each event once, a stream's versions without a gap. Not guaranteed: that the newest have arrived.
 */
public final class CopiedEvents {
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
                .setParameter("headers", KeptRecord.headers(event))
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
                .map(rows -> rows.stream().map(KeptRecord::event).toList());
    }

    /** All events of a patient, of whatever streams, as far as they have arrived; within a stream in order. */
    public Uni<List<LogEvent>> ofPatient(String patientRef) {
        return sessions.use(session -> session.createNativeQuery("""
                                select headers, payload from store.copied_event
                                where patient_ref = :patient order by stream_id, stream_version
                                """, Object[].class)
                        .setParameter("patient", patientRef)
                        .getResultList())
                .map(rows -> rows.stream().map(KeptRecord::event).toList());
    }
}
