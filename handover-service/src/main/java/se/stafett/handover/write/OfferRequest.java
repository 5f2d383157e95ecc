package se.stafett.handover.write;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.HsaId;
import se.stafett.edge.input.Hsa;
import se.stafett.handover.domain.SenderCommand.OfferItem;

@Schema(name = "OfferOfItem", description = "The one unit that is asked to take the item over.")
record OfferRequest(
        @NotNull @Hsa @Schema(description = "The unit.", examples = "SE0000000002-HOMEREHAB")
        String to) {

    OfferItem toCommand(UUID item) {
        return new OfferItem(item, new HsaId(to));
    }
}
