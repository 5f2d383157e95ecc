package se.stafett.store.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.MutationQuery;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

/** The tables of one consumer, statement by statement, each within a transaction of the caller's. */
record InboxTables(String consumer) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WAITING =
            "consumer = :consumer and source = :source and patient_ref = :patient and settled is null";

    /**
     * How a lane stands.
     *
     * @param halted why it stands still, empty if it does not
     * @param waiting whether earlier events of the patient are parked
     */
    record Place(Checkpoint checkpoint, String halted, boolean waiting) {}

    /** Locks the lane until the end of the transaction. */
    Uni<Place> enter(StatelessSession session, String source, int lane, String patientRef) {
        return session.createNativeQuery(
                        "select cast(store.enter_lane(:consumer, :source, :lane, :patient) as text)", String.class)
                .setParameter("consumer", consumer)
                .setParameter("source", source)
                .setParameter("lane", lane)
                .setParameter("patient", patientRef)
                .getSingleResult()
                .map(InboxTables::place);
    }

    private static Place place(String json) {
        JsonNode node = read(json);
        return new Place(
                new Checkpoint(
                        node.get("position").asLong(),
                        Hash.parse(node.get("hash").asText())),
                node.get("halted").asText(),
                node.get("waiting").asBoolean());
    }

    Uni<Void> advance(StatelessSession session, LogEvent event) {
        return one(session.createNativeQuery("""
                        update store.inbox set position = :position, hash = :hash
                        where consumer = :consumer and source = :source and lane = :lane
                        """)
                .setParameter("position", event.position())
                .setParameter("hash", event.hash().toBytes())
                .setParameter("consumer", consumer)
                .setParameter("source", event.source())
                .setParameter("lane", event.lane()));
    }

    Uni<Void> halt(StatelessSession session, LogEvent event, String reason) {
        return one(session.createNativeQuery("""
                        update store.inbox set halted = :reason
                        where consumer = :consumer and source = :source and lane = :lane
                        """)
                .setParameter("reason", reason)
                .setParameter("consumer", consumer)
                .setParameter("source", event.source())
                .setParameter("lane", event.lane()));
    }

    Uni<Void> park(StatelessSession session, LogEvent event, String reason) {
        return one(session.createNativeQuery("""
                        insert into store.parked
                        (consumer, source, lane, position, patient_ref, headers, payload, reason)
                        values (:consumer, :source, :lane, :position, :patient, :headers, :payload, :reason)
                        """)
                .setParameter("consumer", consumer)
                .setParameter("source", event.source())
                .setParameter("lane", event.lane())
                .setParameter("position", event.position())
                .setParameter("patient", event.patientRef())
                .setParameter("headers", KeptRecord.headers(event))
                .setParameter("payload", event.payload())
                .setParameter("reason", reason));
    }

    Uni<Optional<LogEvent>> firstWaiting(StatelessSession session, String source, String patientRef) {
        return session.createNativeQuery(
                        "select headers, payload from store.parked where " + WAITING + " order by position limit 1",
                        Object[].class)
                .setParameter("consumer", consumer)
                .setParameter("source", source)
                .setParameter("patient", patientRef)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(KeptRecord::event));
    }

    Uni<Void> settle(StatelessSession session, LogEvent event, String how, String by, String because) {
        return one(session.createNativeQuery("""
                        update store.parked set settled = :how, settled_by = :by, settled_because = :because,
                        settled_at = clock_timestamp()
                        where consumer = :consumer and source = :source and lane = :lane and position = :position
                        """)
                .setParameter("how", how)
                .setParameter("by", by)
                .setParameter("because", because)
                .setParameter("consumer", consumer)
                .setParameter("source", event.source())
                .setParameter("lane", event.lane())
                .setParameter("position", event.position()));
    }

    Uni<List<ParkedSequence>> waiting(StatelessSession session) {
        return session.createNativeQuery("""
                        select source, patient_ref, count(*), min(position), (array_agg(reason order by position))[1]
                        from store.parked where consumer = :consumer and settled is null
                        group by source, patient_ref order by min(parked_at)
                        """, Object[].class)
                .setParameter("consumer", consumer)
                .getResultList()
                .map(rows -> rows.stream().map(InboxTables::sequence).toList());
    }

    private static ParkedSequence sequence(Object[] row) {
        return new ParkedSequence(
                (String) row[0], (String) row[1], ((Number) row[2]).intValue(), ((Number) row[3]).longValue(), (String)
                        row[4]);
    }

    private static Uni<Void> one(MutationQuery statement) {
        return statement
                .executeUpdate()
                .invoke(rows -> {
                    if (rows != 1) {
                        throw new IllegalStateException("a statement of the inbox changed " + rows + " rows, not one");
                    }
                })
                .replaceWithVoid();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the inbox holds broken JSON", e);
        }
    }
}
