package se.stafett.service.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.EventJson;
import se.stafett.service.storage.OpenedEvent;

@Schema(name = "EventView", description = "One event in clear, with its place in the log.")
record EventView(
        long version,
        UUID id,

        @Schema(description = "What happened, by its versioned name.", examples = "plan.goal-accepted.v1")
        String type,

        Instant occurredAt,
        Instant recordedAt,
        int lane,
        long position,
        String hash,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "Who did it, and what happened.")
        JsonNode says) {

    static EventView of(OpenedEvent<?> event) {
        LogEvent envelope = event.envelope();
        return new EventView(
                envelope.streamVersion(),
                envelope.id(),
                envelope.type(),
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.lane(),
                envelope.position(),
                envelope.hash().toString(),
                EventJson.write(event.authored()));
    }
}
