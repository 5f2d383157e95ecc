package se.stafett.indicator.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.indicator.storage.CaseRow;

@Schema(name = "IndicatorCase", description = "One thing that an indicator counts.")
@JsonInclude(Include.NON_NULL)
record CaseView(
        UUID caseId,

        @Schema(description = "The day in Sweden by which it belongs to a period.")
        LocalDate day,

        @Schema(examples = "SE0000000001-STROKE") String unit,
        @Schema(examples = "inpatient-ward") String level,
        String patientRef,

        @Schema(description = "For shares: whether it is in the numerator.") @Nullable Boolean inNumerator,

        @Schema(description = "For durations.", examples = "26.5") @Nullable String hours,

        AboutView about,

        @Schema(description = "The event by which it counts as it does.")
        UUID eventId,

        @Schema(description = "When that happened.") Instant since) {

    @Schema(name = "IndicatorCaseAbout")
    @JsonInclude(Include.NON_NULL)
    record AboutView(
            @Schema(enumeration = {"assessment", "plan", "handover", "discharge", "follow-up"})
            String kind,

            UUID id,

            @Schema(description = "The goal or intervention.") @Nullable UUID item) {}

    static CaseView of(CaseRow row) {
        return new CaseView(
                row.caseId(),
                row.day(),
                row.unit(),
                row.level(),
                row.patientRef(),
                row.holds(),
                NumberView.hours(Optional.ofNullable(row.seconds())
                        .map(BigDecimal::valueOf)
                        .orElse(null)),
                new AboutView(row.aboutKind(), row.aboutId(), row.itemId()),
                row.eventId(),
                row.since());
    }
}
