package se.stafett.indicator.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Indicators")
@JsonInclude(Include.NON_NULL)
record IndicatorsView(
        @Schema(description = "A unit, or all.", examples = "SE0000000001-STROKE")
        String unit,

        @Schema(examples = "inpatient-ward") @Nullable String level,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Schema(enumeration = {"month", "quarter", "year"}) @Nullable String by,

        @Schema(
                description = "The fewest patients of whom a number is told to a reader who may not see the cases.",
                examples = "5")
        int fewestPatients,

        @Schema(description = "Whether everything is being counted anew at the moment; then the numbers are too small.")
        boolean rebuilding,

        List<IndicatorView> indicators) {}
