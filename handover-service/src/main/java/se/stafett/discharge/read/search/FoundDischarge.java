package se.stafett.discharge.read.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.service.storage.Labels;
import se.stafett.store.FindStreams.FoundStream;

@Schema(description = "A discharge as a search finds it: nothing that it says.")
record FoundDischarge(
        UUID dischargeId,
        @Schema(examples = "ready") String status,
        long version,
        @Schema(description = "The patient's pseudonym.") String patientRef,
        @Schema(description = "The units that take part.") List<String> units) {

    static FoundDischarge of(FoundStream stream) {
        return new FoundDischarge(
                stream.id(),
                Labels.statusIn(stream.labels()),
                stream.version(),
                stream.patientRef(),
                Labels.unitsIn(stream.labels()));
    }
}
