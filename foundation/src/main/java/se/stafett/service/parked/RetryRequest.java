package se.stafett.service.parked;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Ref;
import se.stafett.edge.input.Text;

@Schema(description = "Which patient's events are tried again, at which listener.")
record RetryRequest(
        @NotNull @Text(Length.LINE) @Schema(examples = "custody")
        String listener,

        @NotNull @Text(Length.LINE) @Schema(examples = "/handover-service")
        String source,

        @NotNull @Ref @Schema(examples = "0123456789abcdef0123456789abcdef")
        String patientRef) {}
