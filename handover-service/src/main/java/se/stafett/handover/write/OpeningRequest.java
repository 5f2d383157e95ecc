package se.stafett.handover.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.handover.domain.SenderCommand.OpenMeeting;

@Schema(name = "OpeningOfMeeting", description = "Who is there, and why the patient is not, when the patient is not.")
record OpeningRequest(
        @NotNull @Size(max = 50) @Schema(description = "The ids of participants.", examples = "[\"123e4567-e89b-12d3-a456-426614174000\"]")
        List<@NotNull UUID> present,

        @NotNull Boolean patientPresent,

        @Text(Length.NOTE)
        @Schema(description = "Needed when the patient is not there.", examples = "Orkade inte i dag.")
        @Nullable String absenceReason) {

    OpenMeeting toCommand() {
        return new OpenMeeting(present, patientPresent, textIf(absenceReason));
    }
}
