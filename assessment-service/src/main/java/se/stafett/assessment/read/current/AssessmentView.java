package se.stafett.assessment.read.current;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.assessment.domain.Assessment;
import se.stafett.contracts.assessment.AssessmentDocument;
import se.stafett.contracts.assessment.CurrentAssessment;
import se.stafett.contracts.payload.DocumentDigest;
import se.stafett.service.storage.Stored;

@Schema(description = "An assessment, and what another system compares its own copy with.")
record AssessmentView(
        @Schema(implementation = CurrentAssessment.class) JsonNode assessment,

        @Schema(description = "SHA-256 over the assessment as canonical JSON (RFC 8785).")
        String digest,

        @Schema(examples = "7") long version,
        @Schema(examples = "12") int lane,

        @Schema(description = "Position of the assessment's latest event in the lane.", examples = "345")
        long position) {

    static AssessmentView of(Stored<Assessment, CurrentAssessment> stored) {
        JsonNode document = AssessmentDocument.write(stored.current());
        return new AssessmentView(
                document, DocumentDigest.of(document), stored.version(), stored.lane(), stored.position());
    }
}
