package se.stafett.plan.write.course;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.CourseCommand.RecordAgreement;
import se.stafett.plan.domain.Position;

@Schema(description = "The patient's position on the plan as it stands.")
record AgreementRequest(
        @NotNull @Schema(
                enumeration = {"agreed", "disagreed", "unable"},
                examples = "agreed")
        Position position,

        @Text(Length.NOTE)
        @Schema(description = "Needed unless the patient agreed.", examples = "Vill inte träna i grupp.")
        @Nullable String reason) {

    RecordAgreement toCommand(Set<UUID> otherActivePlans) {
        return new RecordAgreement(position, textIf(reason), otherActivePlans);
    }
}
