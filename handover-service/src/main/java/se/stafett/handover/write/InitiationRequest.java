package se.stafett.handover.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.handover.domain.InitiateHandover;

@Schema(name = "InitiationOfHandover", description = "Which plan is handed over, at which version, and why.")
record InitiationRequest(
        @NotNull UUID plan,

        @NotNull @Min(1) @Schema(description = "The version that the sender has read.", examples = "7")
        Long planVersion,

        @Text(Length.NOTE) @Schema(examples = "Utskrivning till hemmet.") @Nullable String reason,

        @Schema(
                description = "When everything should be settled; a week from now when it is left out.",
                examples = "2026-11-30T12:00:00Z")
        @Nullable Instant answerBy) {

    InitiateHandover toCommand() {
        return new InitiateHandover(
                plan, planVersion, textIf(reason), Optional.ofNullable(answerBy).map(Times::kept));
    }
}
