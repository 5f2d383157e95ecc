package se.stafett.handover.write;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.handover.domain.ReceiverCommand.ConfirmReading;

@Schema(name = "ReadingOfPlan", description = "What the acting unit has read.")
record ReadingRequest(
        @NotNull @Min(1) @Schema(description = "The version of the plan.", examples = "7")
        Long planVersion) {

    ConfirmReading toCommand() {
        return new ConfirmReading(planVersion);
    }
}
