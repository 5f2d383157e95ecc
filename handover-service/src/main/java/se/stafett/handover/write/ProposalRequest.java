package se.stafett.handover.write;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.handover.domain.ReceiverCommand.ProposeChange;
import se.stafett.service.write.Texts;

@Schema(name = "ProposedChange", description = "What the receiver would do otherwise.")
record ProposalRequest(
        @NotNull @Text(Length.NOTE) @Schema(examples = "Två gånger i veckan i stället för fem.")
        String text) {

    ProposeChange toCommand(UUID item) {
        return new ProposeChange(item, Texts.text(text));
    }
}
