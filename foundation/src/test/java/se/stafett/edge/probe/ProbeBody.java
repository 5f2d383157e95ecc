package se.stafett.edge.probe;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText;
import se.stafett.edge.input.Hsa;
import se.stafett.edge.input.Icf;
import se.stafett.edge.input.Kva;
import se.stafett.edge.input.Patient;
import se.stafett.edge.input.Ref;
import se.stafett.edge.input.Text;

record ProbeBody(
        @Size(min = 1, max = 3) @Nullable List<@NotNull @Valid Goal> goals,
        @Nullable Integer count,
        @Nullable Boolean held,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable UUID plan,
        @Nullable Position position,
        @Hsa @Nullable String unit,
        @Kva @Nullable String kva,
        @Ref @Nullable String ref,
        @Text(PlainText.Length.LINE) @Nullable String name,
        @Valid @Nullable Person patient) {

    record Goal(
            @NotNull @Text(PlainText.Length.NOTE) String words,
            @Nullable List<@Icf String> icf) {}

    @Patient
    record Person(@NotNull String system, @NotNull String value) implements Patient.Named {}

    enum Position {
        @JsonProperty("agreed")
        AGREED,
        @JsonProperty("unable")
        UNABLE
    }
}
