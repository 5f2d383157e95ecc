package se.stafett.followup.write;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.followup.domain.Teller;
import se.stafett.followup.domain.WorkCommand.TellExperience;
import se.stafett.service.write.Texts;

@Schema(name = "ExperienceRecord", description = "How the time has been.")
record ExperienceRequest(
        @NotNull @Schema(
                enumeration = {"patient", "relative"},
                examples = "patient")
        Teller teller,

        @NotNull @Text(Length.STORY) @Schema(examples = "Det går lättare för var vecka.")
        String text) {

    TellExperience toCommand() {
        return new TellExperience(teller, Texts.text(text));
    }
}
