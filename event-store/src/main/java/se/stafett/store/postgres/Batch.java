package se.stafett.store.postgres;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.stafett.contracts.event.Lane;
import se.stafett.store.NewEvent;
import se.stafett.store.StreamWrite;
import se.stafett.store.Submission;

/** A submission as the database function {@code append_events} takes it. */
final class Batch {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Batch() {}

    static String json(String source, Submission submission) {
        ObjectNode batch = JSON.objectNode()
                .put("source", source)
                .put("scope", submission.command().scope())
                .put("key", submission.command().key())
                .put("requestHash", submission.command().requestHash())
                .put("response", submission.command().response())
                .put("patientRef", submission.patientRef())
                .put("lane", Lane.of(submission.patientRef()))
                .put("now", text(submission.now()));
        ArrayNode writes = batch.putArray("writes");
        submission.writes().forEach(write -> writes.add(json(write)));
        return batch.toString();
    }

    private static ObjectNode json(StreamWrite write) {
        ObjectNode json = JSON.objectNode()
                .put("streamId", write.streamId().toString())
                .put("type", write.streamType())
                .put("expectedVersion", write.expectedVersion());
        write.state().reservation().ifPresent(name -> json.put("reservation", name));
        write.state().wakeAt().ifPresent(moment -> json.put("wakeAt", text(moment)));
        ArrayNode labels = json.putArray("labels");
        write.state().labels().forEach(labels::add);
        ArrayNode events = json.putArray("events");
        write.events().forEach(event -> events.add(json(event)));
        return json;
    }

    private static ObjectNode json(NewEvent event) {
        return JSON.objectNode()
                .put("id", event.id().toString())
                .put("type", event.type())
                .put("occurredAt", text(event.occurredAt()))
                .put("correlationId", event.correlationId().toString())
                .put("causationId", event.causationId().toString())
                .put("traceparent", event.traceparent())
                .put("payload", event.payload());
    }

    private static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).toString();
    }
}
