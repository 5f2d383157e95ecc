package se.stafett.plan.write.intervention;

import static java.util.Objects.requireNonNull;
import static se.stafett.service.write.Texts.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Hsa;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.Performer;

@Schema(description = "Who carries it out: a unit, the patient, or a relative by name.")
@FittingPerformer
record PerformerRequest(
        @NotNull @Schema(examples = "unit") Kind kind,

        @Hsa @Schema(examples = "SE0000000001-STROKE") @Nullable String unit,

        @Text(Length.LINE) @Schema(examples = "Dora Exempelsson") @Nullable String name) {

    enum Kind {
        @JsonProperty("unit")
        UNIT,
        @JsonProperty("patient")
        PATIENT,
        @JsonProperty("relative")
        RELATIVE
    }

    Performer toPerformer() {
        return switch (kind) {
            case UNIT -> new Performer.ByUnit(new HsaId(requireNonNull(unit)));
            case PATIENT -> new Performer.ByPatient();
            case RELATIVE -> new Performer.ByRelative(text(requireNonNull(name)));
        };
    }
}
