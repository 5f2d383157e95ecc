package se.stafett.discharge.write;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.HsaId;
import se.stafett.discharge.domain.StayCommand.ChangeEstimate;
import se.stafett.discharge.domain.StayCommand.NotifyReadiness;
import se.stafett.discharge.domain.StayCommand.ReportDeparture;
import se.stafett.edge.input.Hsa;

/** What the hospital tells of a patient who is there. */
final class StayRequests {
    private StayRequests() {}

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
