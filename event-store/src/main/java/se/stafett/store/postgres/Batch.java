package se.stafett.store.postgres;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.stafett.contracts.event.Lane;
import se.stafett.store.NewEvent;
import se.stafett.store.StreamWrite;
import se.stafett.store.Submission;

/** Submissions as the database function {@code append_together} takes them. */
final class Batch {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_SIZE = 2_048;

    private final JsonGenerator json;

    private Batch(JsonGenerator json) {
        this.json = json;
    }

    static String json(String source, List<Submission> submissions) {
        StringWriter text = new StringWriter(USUAL_SIZE * submissions.size());
        try (JsonGenerator json = JSON.createGenerator(text)) {
            Batch batch = new Batch(json);
            json.writeStartArray();
            for (Submission submission : submissions) {
                batch.add(source, submission);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.toString();
    }

    private void add(String source, Submission submission) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", source);
        json.writeStringField("scope", submission.command().scope());
        json.writeStringField("key", submission.command().key());
        json.writeStringField("requestHash", submission.command().requestHash());
        json.writeStringField("response", submission.command().response());
        json.writeStringField("patientRef", submission.patientRef());
        json.writeNumberField("lane", Lane.of(submission.patientRef()));
        json.writeStringField("now", text(submission.now()));
        json.writeArrayFieldStart("writes");
        for (StreamWrite write : submission.writes()) {
            add(write);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void add(StreamWrite write) throws IOException {
        json.writeStartObject();
        json.writeStringField("streamId", write.streamId().toString());
        json.writeStringField("type", write.streamType());
        json.writeNumberField("expectedVersion", write.expectedVersion());
        addIfPresent("reservation", write.state().reservation());
        addIfPresent("wakeAt", write.state().wakeAt().map(Batch::text));
        json.writeArrayFieldStart("labels");
        for (String label : write.state().labels()) {
            json.writeString(label);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (NewEvent event : write.events()) {
            add(event);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void add(NewEvent event) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id().toString());
        json.writeStringField("type", event.type());
        json.writeStringField("occurredAt", text(event.occurredAt()));
        json.writeStringField("correlationId", event.correlationId().toString());
        json.writeStringField("causationId", event.causationId().toString());
        addIfPresent("traceparent", Optional.ofNullable(event.traceparent()));
        json.writeStringField("payload", event.payload());
        json.writeEndObject();
    }

    private void addIfPresent(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).toString();
    }
}
