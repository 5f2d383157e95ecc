package se.stafett.store.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @param waiting those of the patients asked for of whom earlier events are parked
     */
    record Place(Checkpoint checkpoint, String halted, Set<String> waiting) {}

    /** Locks the lane until the end of the transaction. */
    Uni<Place> enter(StatelessSession session, String source, int lane, Set<String> patientRefs) {
        return session.createNativeQuery(
                        "select cast(store.enter_lane(:consumer, :source, :lane, cast(cast(:patients as text) as jsonb)) as text)",
                        String.class)
                .setParameter("consumer", consumer)
                .setParameter("source", source)
                .setParameter("lane", lane)
                .setParameter("patients", write(patientRefs))
                .getSingleResult()
                .map(InboxTables::place);
    }

    /** Locks the lane of these events, as {@link #enter(StatelessSession, String, int, Set)} does. */
    Uni<Place> enter(StatelessSession session, List<LogEvent> events) {
        LogEvent first = events.getFirst();
        return enter(session, first.source(), first.lane(), patients(events));
    }

    private static Place place(String json) {
        JsonNode node = read(json);
        Set<String> waiting = new HashSet<>();
        node.get("waiting").forEach(patient -> waiting.add(patient.asText()));
        return new Place(
                new Checkpoint(
                        node.get("position").asLong(),
                        Hash.parse(node.get("hash").asText())),
                node.get("halted").asText(),
                waiting);
    }

    /**
     * Moves the place over events that lead to nothing, in one statement; where the lane does not stand right before the
     * first, has halted, or holds parked events of a patient, nothing changes.
     */
    Uni<Boolean> pass(StatelessSession session, List<LogEvent> events) {
        LogEvent first = events.getFirst();
        LogEvent last = events.getLast();
        return session.createNativeQuery("""
                        select store.pass_lane(:consumer, :source, :lane, :before, :beforeHash, :position, :hash,
                        cast(cast(:patients as text) as jsonb))
                        """, Boolean.class)
                .setParameter("consumer", consumer)
                .setParameter("source", first.source())
                .setParameter("lane", first.lane())
                .setParameter("before", first.position() - 1)
                .setParameter("beforeHash", first.prevHash().toBytes())
                .setParameter("position", last.position())
                .setParameter("hash", last.hash().toBytes())
                .setParameter("patients", write(patients(events)))
                .getSingleResult();
    }

    private static Set<String> patients(List<LogEvent> events) {
        return events.stream().map(LogEvent::patientRef).collect(Collectors.toSet());
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

    Uni<Boolean> isSkipped(StatelessSession session, String source, String patientRef, long position) {
        return session.createNativeQuery("""
                        select exists (select from store.parked
                        where consumer = :consumer and source = :source and patient_ref = :patient
                        and position = :position and settled = 'skipped')
                        """, Boolean.class)
                .setParameter("consumer", consumer)
                .setParameter("source", source)
                .setParameter("patient", patientRef)
                .setParameter("position", position)
                .getSingleResult();
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

    private static String write(Set<String> texts) {
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every set of texts can be written as JSON", e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the inbox holds broken JSON", e);
        }
    }
}
