package se.stafett.handover.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.handover.domain.PatientsPosition;
import se.stafett.handover.domain.Position;
import se.stafett.handover.domain.RecordPosition;

@Schema(name = "PatientsPosition", description = "What the patient thinks of the handover.")
record PositionRequest(
        @NotNull @Schema(
                enumeration = {"agreed", "disagreed", "unable"},
                examples = "agreed")
        Position position,

        @Text(Length.NOTE)
        @Schema(description = "Needed unless the patient agreed.", examples = "Vill stanna en vecka till.")
        @Nullable String reason) {

    RecordPosition toCommand() {
        return new RecordPosition(new PatientsPosition(position, textIf(reason)));
    }
}
