package se.stafett.handover.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.handover.domain.InformationKind;
import se.stafett.handover.domain.Informed;
import se.stafett.handover.domain.SenderCommand.GiveInformation;

@Schema(name = "InformationGiven", description = "What someone was told.")
record InformationRequest(
        @NotNull @Schema(
                enumeration = {"patient", "relative"},
                examples = "patient")
        Informed to,

        @NotNull @Schema(
                enumeration = {"how-to-read", "whom-to-call", "next-steps"},
                examples = "how-to-read")
        InformationKind what,

        @Text(Length.NOTE) @Schema(examples = "Visade planen i 1177.") @Nullable String note) {

    GiveInformation toCommand() {
        return new GiveInformation(to, what, textIf(note));
    }
}
