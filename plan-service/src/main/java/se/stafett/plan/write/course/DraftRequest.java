package se.stafett.plan.write.course;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Protection;
import se.stafett.edge.identity.PatientReferences;
import se.stafett.edge.input.Patient;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.DraftPlan;

@Schema(description = "A new plan for a patient.")
record DraftRequest(
        @NotNull @Valid DraftRequest.Person patient,

        @Schema(description = "The assessment that showed the need.") @Nullable UUID assessment,

        @Text(Length.STORY) @Schema(examples = "Stroke med högersidig svaghet, går med stöd inomhus.") @Nullable String summary) {

    DraftPlan toCommand(PatientReferences references, LocalDate today) {
        PatientIdentifier identifier = PatientIdentifier.parse(patient.system(), patient.value(), today)
                .trusted();
        return new DraftPlan(
                new se.stafett.care.Patient(
                        references.of(identifier),
                        identifier,
                        textIf(patient.name()),
                        Optional.ofNullable(patient.protection()).orElse(Protection.NONE)),
                Optional.ofNullable(assessment),
                textIf(summary));
    }

    @Patient
    record Person(
            @NotNull @Schema(examples = "http://electronichealth.se/identifier/personnummer")
            String system,

            @NotNull @Schema(examples = "194103219202") String value,

            @Text(Length.LINE) @Schema(examples = "Greta Exempelsson") @Nullable String name,

            @Schema(enumeration = {"none", "confidentiality-marked", "protected-registration"}) @Nullable Protection protection)
            implements Patient.Named {}
}
