package se.stafett.handover.read.current;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.contracts.handover.HandoverDocument;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.handover.domain.Handover;
import se.stafett.service.storage.Stored;

@Schema(description = "A handover, and what another system compares its own copy with.")
record HandoverView(
        @Schema(implementation = CurrentHandover.class) JsonNode handover,

        @Schema(description = "SHA-256 over the handover as canonical JSON (RFC 8785).")
        String digest,

        @Schema(examples = "7") long version,

        @Schema(examples = "12") int lane,

        @Schema(description = "Position of the handover's latest event in the lane.", examples = "345")
        long position) {

    static HandoverView of(Stored<Handover, CurrentHandover> stored) {
        JsonNode document = HandoverDocument.write(stored.current());
        return new HandoverView(
                document, DocumentDigest.of(document), stored.version(), stored.lane(), stored.position());
    }
}
