package se.stafett.indicator.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param parts absent unless they were asked for; those without cases are left out */
@Schema(name = "Indicator")
@JsonInclude(Include.NON_NULL)
record IndicatorView(
        @Schema(examples = "goals-met") String code,

        @Schema(description = "The code in KVÅ by which regions count it.", examples = "AW020") @Nullable String kva,

        @Schema(enumeration = {"count", "share", "duration"})
        String measures,

        NumberView whole,
        @Nullable List<PartView> parts) {

    @Schema(name = "IndicatorPart", description = "A month, quarter or year, as far as it lies within the period.")
    record PartView(LocalDate from, LocalDate to, NumberView number) {}
}
