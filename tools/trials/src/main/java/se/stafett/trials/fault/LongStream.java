package se.stafett.trials.fault;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.SummaryWritten;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.contracts.protection.ProtectedPayload;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.StackPlace;
import se.stafett.store.DerivedIds;

/**
 * A plan that goes on and on: its summary is written anew each time. Through the function by which plan-service itself appends,
 * as plan-service's own role, since by REST it would take hours.
 *
 * @param drafted the first event of the plan
 * @param key the patient's
 */
record LongStream(StackPlace place, LogEvent drafted, PatientKey key) {
    private static final int AT_ONCE = 100;
    private static final By AUTHOR = new By("clinician", "SE0000000001-P1", "SE0000000001-LONG", "SE0000000001");
    private static final String HEAD = "select labels, version from store.stream where stream_id = ?";

    /** Appends so many events, from the plan's present version on. */
    void append(int events) throws SQLException {
        PlanEventCodec codec = new PlanEventCodec();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://" + Ports.HOST + ":" + place.postgresPort() + "/" + Database.PLAN.name(),
                        Database.PLAN.role(),
                        place.passwords().of(Database.PLAN.role()));
                PreparedStatement append =
                        connection.prepareStatement("select store.append_events(cast(? as jsonb)) ->> 'outcome'")) {
            Head head = head(connection);
            for (long version = head.version; version < head.version + events; version += AT_ONCE) {
                append.setString(1, batch(codec, head, version).toString());
                try (ResultSet answer = append.executeQuery()) {
                    answer.next();
                    if (!answer.getString(1).equals("appended")) {
                        throw new SQLException("the store answered " + answer.getString(1));
                    }
                }
            }
        }
    }

    private record Head(List<String> labels, long version) {}

    private Head head(Connection connection) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(HEAD)) {
            question.setObject(1, drafted.streamId());
            try (ResultSet row = question.executeQuery()) {
                row.next();
                return new Head(List.of((String[]) row.getArray(1).getArray()), row.getLong(2));
            }
        }
    }

    private ObjectNode batch(PlanEventCodec codec, Head head, long version) {
        UUID command = UUID.randomUUID();
        String now = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
        ObjectNode batch = JsonNodeFactory.instance
                .objectNode()
                .put("source", drafted.source())
                .put("scope", "a long stream")
                .put("key", command.toString())
                .put("requestHash", "")
                .put("response", "{}")
                .put("patientRef", drafted.patientRef())
                .put("lane", drafted.lane())
                .put("now", now);
        ObjectNode write = batch.putArray("writes")
                .addObject()
                .put("streamId", drafted.streamId().toString())
                .put("type", "plan")
                .put("expectedVersion", version);
        ArrayNode labels = write.putArray("labels");
        head.labels.forEach(labels::add);
        ArrayNode events = write.putArray("events");
        for (int index = 0; index < AT_ONCE; index++) {
            UUID id = DerivedIds.event(command, index);
            SummaryWritten written = new SummaryWritten("Går " + (version + index) + " steg.");
            events.addObject()
                    .put("id", id.toString())
                    .put("type", codec.typeOf(written))
                    .put("occurredAt", now)
                    .put("correlationId", command.toString())
                    .put("causationId", command.toString())
                    .put("payload", ProtectedPayload.seal(key, id, codec.encode(new AuthoredEvent<>(AUTHOR, written))));
        }
        return batch;
    }
}
