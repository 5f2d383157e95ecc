package se.stafett.followup.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Decimal;
import se.stafett.care.PlainText.Length;
import se.stafett.care.instrument.Instruments;
import se.stafett.edge.input.DecimalText;
import se.stafett.edge.input.Text;
import se.stafett.followup.domain.InstrumentCode;
import se.stafett.followup.domain.Score;
import se.stafett.followup.domain.WorkCommand.RecordScore;

@Schema(name = "ScoreAtFollowUp", description = "What an instrument showed.")
record ScoreRequest(
        @NotNull @Pattern(regexp = InstrumentCode.FORM) @Schema(description = "Its code in the catalogue.", examples = "tug")
        String instrument,

        @Pattern(regexp = "[a-z0-9-]{1,40}") @Schema(description = "The code of one of its scales, where it has several.", examples = "performance")
        @Nullable String scale,

        @NotNull @Schema(description = "The day of the measurement.", examples = "2026-11-20")
        LocalDate on,

        @NotNull @DecimalText @Schema(examples = "14.5") String value,

        @Text(Length.NOTE) @Schema(examples = "Utan hjälpmedel.") @Nullable String note) {

    RecordScore toCommand(Instruments catalogue) {
        return new RecordScore(
                new Score(
                        new InstrumentCode(instrument),
                        Optional.ofNullable(scale),
                        on,
                        new Decimal(value),
                        textIf(note)),
                catalogue.find(instrument));
    }
}
