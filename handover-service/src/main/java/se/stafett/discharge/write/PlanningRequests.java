package se.stafett.discharge.write;

import static se.stafett.service.write.Texts.hsaIf;
import static se.stafett.service.write.Texts.text;
import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText.Length;
import se.stafett.discharge.domain.Contact;
import se.stafett.discharge.domain.InformationKind;
import se.stafett.discharge.domain.PatientSummary;
import se.stafett.discharge.domain.PaymentAgreement;
import se.stafett.discharge.domain.PlanningCommand.AgreePayment;
import se.stafett.discharge.domain.PlanningCommand.CallToPlanning;
import se.stafett.discharge.domain.PlanningCommand.GiveInformation;
import se.stafett.discharge.domain.PlanningCommand.GivePatientSummary;
import se.stafett.discharge.domain.PlanningCommand.NameContact;
import se.stafett.edge.input.Hsa;
import se.stafett.edge.input.Text;

/** What is done so that the patient can leave. */
final class PlanningRequests {
    private PlanningRequests() {}

    @Schema(name = "ContactOfDischarge", description = "The person whom patient and providers turn to.")
    record ContactRequest(
            @NotNull @Text(Length.LINE) @Schema(examples = "Kim Kontaktsson")
            String name,

            @Hsa @Schema(examples = "SE0000000003-RN01") @Nullable String person,

            @NotNull @Hsa @Schema(examples = "SE0000000003-CENTRE")
            String unit,

            @NotNull @Text(Length.LINE) @Schema(examples = "010-123 45 67")
            String phone) {

        NameContact toCommand() {
            return new NameContact(new Contact(text(name), hsaIf(person), new HsaId(unit), text(phone)));
        }
    }

    @Schema(name = "PlanningCall")
    record CallRequest(
            @NotNull @Schema(description = "When those called are to meet.", examples = "2026-12-01T12:00:00Z")
            Instant meetingAt,

            @NotNull @Size(max = 50) @Schema(examples = "[\"SE0000000002-HOMEREHAB\"]")
            List<@NotNull @Hsa String> units) {

        CallToPlanning toCommand() {
            return new CallToPlanning(Values.kept(meetingAt), Values.units(units));
        }
    }

    @Schema(name = "InformationToReceivers")
    record InformationRequest(
            @NotNull @Size(max = 50) @Schema(examples = "[\"SE0000000002-HOMEREHAB\"]")
            List<@NotNull @Hsa String> to,

            @NotNull @Size(max = 50) @Schema(examples = "[\"medication-list\"]")
            List<@NotNull InformationKind> kinds,

            @Text(Length.NOTE) @Schema(examples = "Läkemedelslistan gäller från i dag.") @Nullable String note) {

        GiveInformation toCommand() {
            return new GiveInformation(Values.units(to), kinds, textIf(note));
        }
    }

    @Schema(name = "SummaryToPatient", description = "What the patient got, beside the summary of the care.")
    record SummaryRequest(
            @NotNull Boolean contactTold,
            @NotNull Boolean planningTold,

            @NotNull @Size(max = 50) @Schema(examples = "[\"123e4567-e89b-12d3-a456-426614174000\"]")
            List<@NotNull UUID> plansHandedOver) {

        GivePatientSummary toCommand() {
            return new GivePatientSummary(new PatientSummary(contactTold, planningTold, plansHandedOver));
        }
    }

    @Schema(name = "PaymentAgreement", description = "The first day, or what else was agreed; at least one of them.")
    record AgreementRequest(
            @Schema(examples = "2026-12-07") @Nullable LocalDate from,

            @Text(Length.NOTE) @Schema(examples = "Enligt länets överenskommelse.") @Nullable String note) {

        AgreePayment toCommand() {
            return new AgreePayment(new PaymentAgreement(Optional.ofNullable(from), textIf(note)));
        }
    }
}
