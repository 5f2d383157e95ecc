package se.stafett.plan.write.content;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.ContentCommand.WriteSummary;
import se.stafett.service.write.Texts;

@Schema(description = "The summary of the assessment.")
record SummaryRequest(
        @NotNull @Text(Length.STORY) @Schema(examples = "Stroke med högersidig svaghet, går med stöd inomhus.")
        String text) {

    WriteSummary toCommand() {
        return new WriteSummary(Texts.text(text));
    }
}
