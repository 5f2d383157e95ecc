package se.stafett.followup.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.domain.WorkCommand.CheckDevice;

@Schema(
        name = "DeviceCheckRecord",
        description = "Whether an assistive device, or the like, does what it is there for.")
record DeviceRequest(
        @NotNull @Schema(description = "A compensatory intervention of the plan.")
        UUID intervention,

        @NotNull Boolean fits,

        @Text(Length.NOTE) @Schema(examples = "Rollatorn är för låg.") @Nullable String note) {

    CheckDevice toCommand(PlanSnapshot plan) {
        return new CheckDevice(intervention, fits, textIf(note), plan);
    }
}
