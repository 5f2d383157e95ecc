package se.stafett.handover.read.search;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.handover.storage.HandoverLabels;
import se.stafett.service.storage.Labels;
import se.stafett.store.FindStreams.FoundStream;

@Schema(description = "A handover as a search finds it: nothing that it says.")
record FoundHandover(
        UUID handoverId,
        @Schema(examples = "open") String status,

        @Schema(description = "Whether the time for answers passed before it ended.")
        boolean overdue,

        long version,
        @Schema(description = "The patient's pseudonym.") String patientRef,
        UUID plan,
        @Schema(description = "The unit that hands over.") String sender,
        @Schema(description = "All units that take part.") List<String> units) {

    static FoundHandover of(FoundStream stream) {
        return new FoundHandover(
                stream.id(),
                Labels.statusIn(stream.labels()),
                HandoverLabels.isOverdue(stream.labels()),
                stream.version(),
                stream.patientRef(),
                HandoverLabels.planIn(stream.labels()),
                HandoverLabels.senderIn(stream.labels()),
                Labels.unitsIn(stream.labels()));
    }
}
