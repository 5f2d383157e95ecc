package se.stafett.discharge.write;

import static se.stafett.service.write.Texts.text;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText;
import se.stafett.care.PlainText.Length;
import se.stafett.discharge.domain.RecordCommand.CorrectText;
import se.stafett.discharge.domain.TextTarget;
import se.stafett.edge.input.Text;
import se.stafett.edge.problem.Problems;

@Schema(name = "CorrectionOfDischarge", description = "Which text, how it reads now, how it shall read, and why.")
record TextCorrectionRequest(
        @NotNull @Schema(
                description = "registeredAddress, paymentAgreement/note or information/<id>/note",
                examples = "registeredAddress")
        String target,

        @NotNull @Text(Length.NOTE)
        @Schema(description = "The whole text as it stands.", examples = "Storgatan 1, 652 24 Karlstad")
        String wrong,

        @NotNull @Text(Length.NOTE)
        @Schema(description = "The whole text as it shall stand.", examples = "Storgatan 11, 652 24 Karlstad")
        String corrected,

        @NotNull @Text(Length.NOTE) @Schema(examples = "Skrivfel.")
        String reason) {

    CorrectText toCommand() {
        TextTarget place = Problems.valid("target", TextTarget.parse(target));
        PlainText right = Problems.valid("corrected", PlainText.parse(corrected, place.length()));
        return new CorrectText(place, text(wrong), right, text(reason));
    }
}
