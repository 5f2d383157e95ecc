package se.stafett.webhook.write;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.webhook.domain.TypePattern;

@Schema(description = "Where events are to be sent, and which.")
record SubscribeRequest(
        @NotNull @Text(Length.NOTE)
        @Schema(
                description = "By https, into the public network, unless an operator has allowed another one.",
                examples = "https://journal.example.se/stafett")
        String url,

        @NotNull @Size(min = 1, max = 50) @Schema(
                description = "Versioned names, whole kinds as plan.* or * for everything.",
                examples = "[\"plan.*\", \"handover.completed.v1\"]")
        List<@NotNull @EventTypes String> types) {

    List<TypePattern> patterns() {
        return types.stream().distinct().map(TypePattern::new).toList();
    }
}
