package se.stafett.plan.write.content;

import static se.stafett.service.write.Texts.hsaIf;
import static se.stafett.service.write.Texts.text;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.HsaId;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Hsa;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.ContentCommand.NameContact;
import se.stafett.plan.domain.NamedContact;

@Schema(description = "The named contact: whom patient and providers turn to.")
record ContactRequest(
        @NotNull @Text(Length.LINE) @Schema(examples = "Ottilia Testberg")
        String name,

        @Hsa @Schema(examples = "SE0000000001-OT01") @Nullable String person,

        @NotNull @Hsa @Schema(examples = "SE0000000001-STROKE")
        String unit,

        @NotNull @Text(Length.LINE) @Schema(examples = "08-465 004 10")
        String phone) {

    NameContact toCommand() {
        return new NameContact(new NamedContact(text(name), hsaIf(person), new HsaId(unit), text(phone)));
    }
}
