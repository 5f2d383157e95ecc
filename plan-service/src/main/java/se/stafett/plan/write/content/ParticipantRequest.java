package se.stafett.plan.write.content;

import static se.stafett.service.write.Texts.hsaIf;
import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Hsa;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.ContentCommand.AddParticipant;
import se.stafett.plan.domain.ParticipantKind;
import se.stafett.service.write.Texts;

@Schema(description = "Someone who is to take part. A professional's unit may then read the plan and add to it.")
record ParticipantRequest(
        @NotNull @Schema(
                enumeration = {"professional", "relative", "other"},
                examples = "professional")
        ParticipantKind kind,

        @NotNull @Text(Length.LINE) @Schema(examples = "Per Provsson")
        String name,

        @Hsa @Schema(examples = "SE0000000002-PT01") @Nullable String person,

        @Hsa @Schema(examples = "SE0000000002-HOMEREHAB") @Nullable String unit,

        @Text(Length.LINE) @Schema(examples = "dotter") @Nullable String relation,

        @Text(Length.LINE) @Schema(examples = "070-174 06 05") @Nullable String phone) {

    AddParticipant toCommand() {
        return new AddParticipant(kind, Texts.text(name), hsaIf(person), hsaIf(unit), textIf(relation), textIf(phone));
    }
}
