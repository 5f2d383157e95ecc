package se.stafett.plan.write.goal;

import static se.stafett.service.write.Texts.text;
import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Decimal;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.DecimalText;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.Measure;
import se.stafett.service.write.Texts;

@Schema(description = "How the goal is measured: by an instrument, or by five levels of goal attainment.")
@OneMeasure
record MeasureRequest(
        @Text(Length.LINE) @Schema(examples = "10-metre walk") @Nullable String instrument,

        @Text(Length.LINE) @Schema(examples = "m/s") @Nullable String unit,

        @DecimalText @Schema(examples = "0.4") @Nullable String baseline,
        @DecimalText @Schema(examples = "0.8") @Nullable String target,

        @Size(min = 5, max = 5) @Schema(
                description = "The levels -2 to +2 in words.",
                examples =
                        "[\"Går inte\",\"Går med stöd\",\"Går själv inomhus\",\"Går själv ute\",\"Går till affären\"]")
        @Nullable List<@NotNull @Text(Length.NOTE) String> gas) {

    Measure toMeasure() {
        if (gas != null) {
            return new Measure.ByAttainment(gas.stream().map(Texts::text).toList());
        }
        return new Measure.ByInstrument(
                text(Objects.requireNonNull(instrument)),
                textIf(unit),
                Optional.ofNullable(baseline).map(Decimal::new),
                Optional.ofNullable(target).map(Decimal::new));
    }
}
