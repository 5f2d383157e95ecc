package se.stafett.handover.write;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.handover.domain.SenderCommand.WriteSummary;
import se.stafett.service.write.Texts;

@Schema(name = "PatientsSummary", description = "How the patient sums up the time so far.")
record SummaryRequest(
        @NotNull @Text(Length.STORY) @Schema(examples = "Från säng till rollator på fyra veckor.")
        String text) {

    WriteSummary toCommand() {
        return new WriteSummary(Texts.text(text));
    }
}
