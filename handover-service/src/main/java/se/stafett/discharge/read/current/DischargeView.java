package se.stafett.discharge.read.current;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.discharge.CurrentDischarge;
import se.stafett.contracts.discharge.DischargeDocument;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.discharge.domain.Discharge;
import se.stafett.service.storage.Stored;

@Schema(description = "A discharge, and what another system compares its own copy with.")
record DischargeView(
        @Schema(implementation = CurrentDischarge.class) JsonNode discharge,

        @Schema(description = "SHA-256 over the discharge as canonical JSON (RFC 8785).")
        String digest,

        @Schema(examples = "7") long version,
        @Schema(examples = "12") int lane,

        @Schema(description = "Position of the discharge's latest event in the lane.", examples = "345")
        long position) {

    static DischargeView of(Stored<Discharge, CurrentDischarge> stored) {
        JsonNode document = DischargeDocument.write(stored.current());
        return new DischargeView(
                document, DocumentDigest.of(document), stored.version(), stored.lane(), stored.position());
    }
}
