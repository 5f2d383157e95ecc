package se.stafett.service.parked;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Ref;
import se.stafett.edge.input.Text;

@Schema(description = "Which patient's first event is passed over for good, at which listener, and why.")
record SkipRequest(
        @NotNull @Text(Length.LINE) @Schema(examples = "custody")
        String listener,

        @NotNull @Text(Length.LINE) @Schema(examples = "/handover-service")
        String source,

        @NotNull @Ref @Schema(examples = "0123456789abcdef0123456789abcdef")
        String patientRef,

        @Min(1) @Schema(description = "Of that event, so that no other is passed over.", examples = "1204")
        long position,

        @NotNull @Text(Length.NOTE) @Schema(description = "Without personal data.", examples = "Error 4711: doubled.")
        String reason) {}
