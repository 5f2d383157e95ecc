package se.stafett.discharge.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Protection;
import se.stafett.discharge.domain.Admission;
import se.stafett.discharge.domain.Concerned;
import se.stafett.discharge.domain.NotifyAdmission;
import se.stafett.discharge.domain.Part;
import se.stafett.edge.identity.PatientReferences;
import se.stafett.edge.input.Hsa;
import se.stafett.edge.input.Patient;
import se.stafett.edge.input.Text;

@Schema(name = "AdmissionNotice", description = "Who was admitted, and who will be needed when they leave.")
record AdmissionRequest(
        @NotNull @Valid AdmissionRequest.Person patient,

        @Text(Length.LINE)
        @Schema(description = "Where the patient is registered as living.", examples = "Storgatan 1, 652 24 Karlstad")
        @Nullable String registeredAddress,

        @NotNull @Schema(examples = "2026-11-20T21:30:00Z") Instant admittedAt,

        @Schema(
                description = "When it was judged that those concerned will be needed, if that came later.",
                examples = "2026-11-21T08:15:00Z")
        @Nullable Instant neededSince,

        @NotNull @Schema(description = "The day on which the patient is expected to leave.", examples = "2026-12-01")
        LocalDate estimatedDischarge,

        @NotNull @Size(max = 50) List<@NotNull @Valid Unit> concerned) {

    NotifyAdmission toCommand(PatientReferences references, LocalDate today) {
        PatientIdentifier identifier = PatientIdentifier.parse(patient.system(), patient.value(), today)
                .trusted();
        return new NotifyAdmission(new Admission(
                new se.stafett.care.Patient(
                        references.of(identifier),
                        identifier,
                        textIf(patient.name()),
                        Optional.ofNullable(patient.protection()).orElse(Protection.NONE)),
                textIf(registeredAddress),
                Values.kept(admittedAt),
                Optional.ofNullable(neededSince).map(Values::kept),
                estimatedDischarge,
                concerned.stream().map(Unit::concerned).toList()));
    }

    @Patient
    @Schema(name = "AdmittedPerson")
    record Person(
            @NotNull @Schema(examples = "http://electronichealth.se/identifier/personnummer")
            String system,

            @NotNull @Schema(examples = "194103219202") String value,

            @Text(Length.LINE) @Schema(examples = "Greta Exempelsson") @Nullable String name,

            @Schema(enumeration = {"none", "confidentiality-marked", "protected-registration"}) @Nullable Protection protection)
            implements Patient.Named {}

    @Schema(name = "ConcernedUnit")
    record Unit(
            @NotNull @Hsa @Schema(examples = "SE0000000003-CENTRE")
            String unit,

            @NotNull @Schema(enumeration = {"regional-open-care", "municipality"})
            Part part) {

        Concerned concerned() {
            return new Concerned(new HsaId(unit), part);
        }
    }
}
