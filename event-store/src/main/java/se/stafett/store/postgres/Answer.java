package se.stafett.store.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AppendResult;
import se.stafett.store.AppendResult.AlreadyDone;
import se.stafett.store.AppendResult.AlreadyReserved;
import se.stafett.store.AppendResult.Appended;
import se.stafett.store.AppendResult.VersionConflict;
import se.stafett.store.CommandReceipt;
import se.stafett.store.NewEvent;
import se.stafett.store.StoredCommand;
import se.stafett.store.StreamWrite;
import se.stafett.store.Submission;

/** What the database function {@code append_together} answered to a submission, read together with what it was asked. */
final class Answer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String source;
    private final Submission submission;
    private final JsonNode json;

    private Answer(String source, Submission submission, JsonNode json) {
        this.source = source;
        this.submission = submission;
        this.json = json;
    }

    /** What became of each of the submissions, in their order. */
    static List<AppendResult> read(String source, List<Submission> submissions, String json) {
        try {
            JsonNode answers = JSON.readTree(json);
            List<AppendResult> results = new ArrayList<>();
            for (Submission submission : submissions) {
                results.add(new Answer(source, submission, answers.required(results.size())).result());
            }
            return results;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("append_together did not answer in JSON", e);
        }
    }

    private AppendResult result() {
        String outcome = text("outcome");
        return switch (outcome) {
            case "appended" -> new Appended(events());
            case "done" -> new AlreadyDone(command());
            case "conflict" ->
                new VersionConflict(
                        id("streamId"),
                        json.get("expected").asLong(),
                        json.get("actual").asLong());
            case "reserved" -> new AlreadyReserved(text("name"), id("holder"));
            // a text from outside the program, not one of our own kinds
            default -> throw new IllegalStateException("append_together answered " + outcome);
        };
    }

    private StoredCommand command() {
        CommandReceipt asked = submission.command();
        return new StoredCommand(
                new CommandReceipt(asked.scope(), asked.key(), text("requestHash"), text("response")),
                id("streamId"),
                json.get("streamVersion").asLong(),
                json.get("lane").asInt(),
                json.get("position").asLong());
    }

    private List<LogEvent> events() {
        List<LogEvent> events = new ArrayList<>();
        Hash previous = Hash.parse(text("prevHash"));
        for (StreamWrite write : submission.writes()) {
            long version = write.expectedVersion();
            for (NewEvent event : write.events()) {
                Hash hash = Hash.parse(json.get("hashes").get(events.size()).asText());
                events.add(event(event, write.streamId(), ++version, events.size(), previous, hash));
                previous = hash;
            }
        }
        return List.copyOf(events);
    }

    private LogEvent event(NewEvent event, UUID streamId, long version, int index, Hash previous, Hash hash) {
        return new LogEvent(
                source,
                Lane.of(submission.patientRef()),
                json.get("position").asLong() + index,
                event.id(),
                streamId,
                version,
                event.type(),
                submission.patientRef(),
                event.occurredAt().truncatedTo(ChronoUnit.MICROS),
                Instant.EPOCH.plus(json.get("recordedAt").asLong(), ChronoUnit.MICROS),
                event.correlationId(),
                event.causationId(),
                event.traceparent(),
                event.payload(),
                previous,
                hash);
    }

    private UUID id(String field) {
        return UUID.fromString(text(field));
    }

    private String text(String field) {
        return json.get(field).asText();
    }
}
