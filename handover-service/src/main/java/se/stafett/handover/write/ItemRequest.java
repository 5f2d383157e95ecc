package se.stafett.handover.write;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.handover.domain.SenderCommand.AddItem;

@Schema(name = "ItemToHandOver", description = "A goal or an intervention that the sender answers for.")
record ItemRequest(@NotNull UUID item) {
    AddItem toCommand() {
        return new AddItem(item);
    }
}
