package se.stafett.followup.read.search;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.followup.storage.FollowUpLabels;
import se.stafett.service.storage.Labels;
import se.stafett.store.FindStreams.FoundStream;

@Schema(description = "A follow-up as a search finds it: nothing that it says.")
record FoundFollowUp(
        UUID followUpId,
        @Schema(examples = "overdue") String status,
        long version,
        @Schema(description = "The patient's pseudonym.") String patientRef,
        @Schema(description = "The unit that has it now.") String unit,

        @Schema(description = "The plan that is followed up.")
        UUID plan,

        @Schema(description = "The day on which it is due.", examples = "2027-06-01")
        LocalDate dueOn) {

    static FoundFollowUp of(FoundStream stream) {
        return new FoundFollowUp(
                stream.id(),
                Labels.statusIn(stream.labels()),
                stream.version(),
                stream.patientRef(),
                FollowUpLabels.unitIn(stream.labels()),
                FollowUpLabels.planIn(stream.labels()),
                FollowUpLabels.dueIn(stream.labels()));
    }
}
