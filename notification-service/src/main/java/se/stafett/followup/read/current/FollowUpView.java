package se.stafett.followup.read.current;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.contracts.followup.FollowUpDocument;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.followup.domain.FollowUp;
import se.stafett.service.storage.Stored;

@Schema(description = "A follow-up, and what another system compares its own copy with.")
record FollowUpView(
        @Schema(implementation = CurrentFollowUp.class) JsonNode followUp,

        @Schema(description = "SHA-256 over the follow-up as canonical JSON (RFC 8785).")
        String digest,

        @Schema(examples = "7") long version,
        @Schema(examples = "12") int lane,

        @Schema(description = "Position of the follow-up's latest event in the lane.", examples = "345")
        long position) {

    static FollowUpView of(Stored<FollowUp, CurrentFollowUp> stored) {
        JsonNode document = FollowUpDocument.write(stored.current());
        return new FollowUpView(
                document, DocumentDigest.of(document), stored.version(), stored.lane(), stored.position());
    }
}
