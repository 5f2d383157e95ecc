package se.stafett.audit.patient;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.contracts.payload.EventJson;

/**
 * A plan, an assessment, a handover, a discharge or a follow-up as it stands.
 *
 * @param kind as event types begin
 * @param last the event that made it so
 * @param state the current plan, assessment and so on
 */
public record Standing(String kind, LogEvent last, Record state) {
    public UUID id() {
        return last.streamId();
    }

    public long version() {
        return last.streamVersion();
    }

    /** As its service shows it. */
    public ObjectNode document() {
        return EventJson.write(state);
    }

    public String status() {
        return document().path("status").asText();
    }

    /** Of the document. */
    public String digest() {
        return DocumentDigest.of(document());
    }
}
