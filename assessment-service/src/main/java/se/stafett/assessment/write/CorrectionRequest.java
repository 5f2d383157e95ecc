package se.stafett.assessment.write;

import static se.stafett.service.write.Texts.text;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.assessment.domain.RecordCommand.CorrectText;
import se.stafett.assessment.domain.TextTarget;
import se.stafett.care.PlainText;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.edge.problem.Problems;

@Schema(description = "Which text, how it reads now, how it shall read, and why.")
record CorrectionRequest(
        @NotNull @Schema(description = "reason, summary or story.<part>", examples = "reason")
        String target,

        @NotNull @Text(Length.STORY)
        @Schema(description = "The whole text as it stands.", examples = "Stroke med vänstersidig svaghet.")
        String wrong,

        @NotNull @Text(Length.STORY)
        @Schema(description = "The whole text as it shall stand.", examples = "Stroke med högersidig svaghet.")
        String corrected,

        @NotNull @Text(Length.NOTE) @Schema(examples = "Fel sida.")
        String reason) {

    CorrectText toCommand() {
        TextTarget place = Problems.valid("target", TextTarget.parse(target));
        PlainText right = Problems.valid("corrected", PlainText.parse(corrected, place.length()));
        return new CorrectText(place, text(wrong), right, text(reason));
    }
}
