package se.stafett.handover.write;

import static se.stafett.service.write.Texts.hsaIf;
import static se.stafett.service.write.Texts.text;
import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Hsa;
import se.stafett.edge.input.Text;
import se.stafett.handover.domain.Part;
import se.stafett.handover.domain.Participant;
import se.stafett.handover.domain.ParticipantKind;
import se.stafett.handover.domain.SenderCommand.InviteParticipant;

@Schema(
        name = "ParticipantOfHandover",
        description = "Someone who is to take part. A professional's unit may then read.")
record ParticipantRequest(
        @NotNull @Schema(
                enumeration = {"professional", "patient", "relative", "other"},
                examples = "professional")
        ParticipantKind kind,

        @NotNull @Text(Length.LINE) @Schema(examples = "Per Provsson")
        String name,

        @Hsa @Schema(examples = "SE0000000002-PT01") @Nullable String person,

        @Hsa @Schema(description = "Needed of professionals.", examples = "SE0000000002-HOMEREHAB") @Nullable String unit,

        @NotNull @Schema(
                enumeration = {"inviting", "arriving", "leaving", "remaining", "informed"},
                examples = "arriving")
        Part part,

        @Text(Length.LINE) @Schema(examples = "dotter") @Nullable String relation) {

    InviteParticipant toCommand() {
        return new InviteParticipant(
                new Participant(kind, text(name), hsaIf(person), hsaIf(unit), part, textIf(relation)));
    }
}
