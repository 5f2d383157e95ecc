package se.stafett.discharge.write;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;
import se.stafett.discharge.domain.Concerned;
import se.stafett.discharge.domain.Part;
import se.stafett.discharge.domain.StayCommand.ChangeEstimate;
import se.stafett.discharge.domain.StayCommand.ConcernUnit;
import se.stafett.discharge.domain.StayCommand.NotifyReadiness;
import se.stafett.discharge.domain.StayCommand.ReportDeparture;
import se.stafett.edge.input.Hsa;

/** What the hospital tells of a patient who is there. */
final class StayRequests {
    private StayRequests() {}

    @Schema(name = "UnitToConcern", description = "A unit that will be needed when the patient has left.")
    record ConcernRequest(
            @NotNull @Hsa @Schema(examples = "SE0000000005-HOME")
            String unit,

            @NotNull @Schema(enumeration = {"regional-open-care", "municipality"})
            Part part,

            @Schema(
                    description = "When it was judged that the unit will be needed; the present moment if absent.",
                    examples = "2026-11-24T08:15:00Z")
            @Nullable Instant neededSince) {

        ConcernUnit toCommand() {
            return new ConcernUnit(
                    new Concerned(new HsaId(unit), part),
                    Optional.ofNullable(neededSince).map(Values::kept));
        }
    }

    @Schema(name = "EstimateChange")
    record EstimateRequest(
            @NotNull @Schema(description = "The day on which the patient is expected to leave.", examples = "2026-12-04")
            LocalDate estimatedDischarge) {

        ChangeEstimate toCommand() {
            return new ChangeEstimate(estimatedDischarge);
        }
    }

    @Schema(name = "ReadinessNotice")
    record ReadinessRequest(
            @NotNull @Schema(description = "When the physician judged it.", examples = "2026-11-30T09:00:00Z")
            Instant judgedAt,

            @NotNull @Hsa @Schema(examples = "SE0000000001-MD01")
            String physician) {

        NotifyReadiness toCommand() {
            return new NotifyReadiness(Values.kept(judgedAt), new HsaId(physician));
        }
    }

    @Schema(name = "DepartureReport")
    record DepartureRequest(
            @NotNull @Schema(examples = "2026-12-01T14:20:00Z")
            Instant leftAt) {

        ReportDeparture toCommand() {
            return new ReportDeparture(Values.kept(leftAt));
        }
    }
}
