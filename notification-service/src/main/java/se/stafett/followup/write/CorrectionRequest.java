package se.stafett.followup.write;

import static se.stafett.service.write.Texts.text;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.edge.problem.Problems;
import se.stafett.followup.domain.RecordCommand.CorrectText;
import se.stafett.followup.domain.TextTarget;

@Schema(name = "CorrectionOfFollowUp", description = "Which text, how it reads now, how it shall read, and why.")
record CorrectionRequest(
        @NotNull @Schema(
                description =
                        "goals/<id>/note, scores/<id>/note, devices/<id>/note, experiences/<id>/text, dialogue or cancellation",
                examples = "dialogue")
        String target,

        @NotNull @Text(Length.STORY) @Schema(description = "The whole text as it stands.", examples = "Vid hembesöket.")
        String wrong,

        @NotNull @Text(Length.STORY)
        @Schema(description = "The whole text as it shall stand.", examples = "Vid läkarbesöket.")
        String corrected,

        @NotNull @Text(Length.NOTE) @Schema(examples = "Förväxling.")
        String reason) {

    CorrectText toCommand() {
        TextTarget place = Problems.valid("target", TextTarget.parse(target));
        PlainText right = Problems.valid("corrected", PlainText.parse(corrected, place.length()));
        return new CorrectText(place, text(wrong), right, text(reason));
    }
}
