package se.stafett.assessment.read.search;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.service.storage.Labels;
import se.stafett.store.FindStreams.FoundStream;

@Schema(description = "An assessment as a search finds it: nothing that it says.")
record FoundAssessment(
        UUID assessmentId,
        @Schema(examples = "open") String status,
        long version,
        @Schema(description = "The patient's pseudonym.") String patientRef,
        @Schema(description = "The unit that opened it.") String unit) {

    static FoundAssessment of(FoundStream stream) {
        return new FoundAssessment(
                stream.id(),
                Labels.statusIn(stream.labels()),
                stream.version(),
                stream.patientRef(),
                Labels.unitsIn(stream.labels()).getFirst());
    }
}
