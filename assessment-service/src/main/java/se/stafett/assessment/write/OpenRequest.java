package se.stafett.assessment.write;

import static se.stafett.service.write.Texts.hsaIf;
import static se.stafett.service.write.Texts.text;
import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.OpenAssessment;
import se.stafett.assessment.domain.Reassessed;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Protection;
import se.stafett.edge.identity.PatientReferences;
import se.stafett.edge.input.Hsa;
import se.stafett.edge.input.Patient;
import se.stafett.edge.input.Text;

@Schema(description = "Why a need of rehabilitation is suspected, and whose.")
record OpenRequest(
        @NotNull @Valid OpenRequest.Person patient,

        @NotNull @Text(Length.NOTE) @Schema(examples = "Stroke för en vecka sedan, nedsatt gång och balans.")
        String reason,

        @Hsa @Schema(description = "The unit that referred the patient.", examples = "SE0000000001-MEDICINE") @Nullable String referrer,

        @Valid @Schema(description = "The plan that is assessed anew.") @Nullable Again reassesses,

        @Schema(description = "The assessment that this one follows on.") @Nullable UUID previous) {

    OpenAssessment toCommand(PatientReferences references, LocalDate today) {
        PatientIdentifier identifier = PatientIdentifier.parse(patient.system(), patient.value(), today)
                .trusted();
        return new OpenAssessment(
                new se.stafett.care.Patient(
                        references.of(identifier),
                        identifier,
                        textIf(patient.name()),
                        Optional.ofNullable(patient.protection()).orElse(Protection.NONE)),
                text(reason),
                hsaIf(referrer),
                Optional.ofNullable(reassesses).map(Again::reassessed),
                Optional.ofNullable(previous));
    }

    @Patient
    @Schema(name = "Person")
    record Person(
            @NotNull @Schema(examples = "http://electronichealth.se/identifier/personnummer")
            String system,

            @NotNull @Schema(examples = "194103219202") String value,

            @Text(Length.LINE) @Schema(examples = "Greta Exempelsson") @Nullable String name,

            @Schema(enumeration = {"none", "confidentiality-marked", "protected-registration"}) @Nullable Protection protection)
            implements Patient.Named {}

    @Schema(name = "Reassessed")
    record Again(
            @NotNull UUID plan,

            @Schema(description = "The follow-up that found that more may be possible.") @Nullable UUID followUp) {

        Reassessed reassessed() {
            return new Reassessed(plan, Optional.ofNullable(followUp));
        }
    }
}
