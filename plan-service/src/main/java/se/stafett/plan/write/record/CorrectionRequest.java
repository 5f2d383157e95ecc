package se.stafett.plan.write.record;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.edge.problem.Problems;
import se.stafett.plan.domain.RecordCommand.CorrectText;
import se.stafett.plan.domain.TextTarget;
import se.stafett.service.write.Texts;

@Schema(description = "Which text, how it reads now, how it shall read, and why.")
record CorrectionRequest(
        @NotNull @Schema(
                description = "summary, story.<part>, goals/<id>/words or interventions/<id>/description",
                examples = "summary")
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
        return new CorrectText(place, Texts.text(wrong), right, Texts.text(reason));
    }
}
