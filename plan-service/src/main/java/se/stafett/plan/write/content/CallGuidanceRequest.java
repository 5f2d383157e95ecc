package se.stafett.plan.write.content;

import static se.stafett.service.write.Texts.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.CallGuidance;
import se.stafett.plan.domain.ContentCommand.GiveCallGuidance;

@Schema(description = "Whom to call when; replaces the list that stands.")
record CallGuidanceRequest(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Entry> entries) {

    GiveCallGuidance toCommand() {
        return new GiveCallGuidance(entries.stream()
                .map(entry -> new CallGuidance(text(entry.when()), text(entry.whom()), text(entry.phone())))
                .toList());
    }

    record Entry(
            @NotNull @Text(Length.NOTE) @Schema(examples = "Nytt fall eller ny svaghet")
            String when,

            @NotNull @Text(Length.LINE) @Schema(examples = "Sjukvårdsrådgivningen")
            String whom,

            @NotNull @Text(Length.LINE) @Schema(examples = "1177")
            String phone) {}
}
