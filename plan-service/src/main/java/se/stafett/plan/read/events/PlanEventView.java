package se.stafett.plan.read.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.PlanDocument;
import se.stafett.plan.storage.OpenedEvent;

@Schema(description = "One event of a plan in clear, with its place in the log.")
record PlanEventView(
        long version,
        UUID id,
        @Schema(examples = "plan.goal-accepted.v1") String type,
        Instant occurredAt,
        Instant recordedAt,
        int lane,
        long position,
        String hash,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "Who did it, and what happened.")
        JsonNode says) {

    static PlanEventView of(OpenedEvent event) {
        LogEvent envelope = event.envelope();
        return new PlanEventView(
                envelope.streamVersion(),
                envelope.id(),
                envelope.type(),
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.lane(),
                envelope.position(),
                envelope.hash().toString(),
                PlanDocument.write(event.authored()));
    }
}
