package se.stafett.assessment.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.WorkAbility;
import se.stafett.assessment.domain.WorkCommand.JudgeWorkAbility;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;

@Schema(name = "WorkAbilityJudgement", description = "How much of the work ability is lost, and when.")
record WorkAbilityRequest(
        @NotNull @Schema(description = "In per cent: 25, 50, 75 or 100.", examples = "50")
        Integer extent,

        @NotNull @Schema(examples = "2026-11-23") LocalDate from,

        @Schema(description = "The last day; left out while it is not known.", examples = "2027-02-28") @Nullable LocalDate to,

        @Text(Length.NOTE) @Schema(examples = "Kan börja arbetsträna efter nyår.") @Nullable String note) {

    JudgeWorkAbility toCommand() {
        return new JudgeWorkAbility(new WorkAbility(extent, from, Optional.ofNullable(to), textIf(note)));
    }
}
