package se.stafett.service.write;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.care.PlainText;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;

/** A body that only says why. */
@Schema(description = "Why it is done.")
public record Reason(
        @NotNull @Text(Length.NOTE) @Schema(examples = "Provet gäller en annan patient.")
        String reason) {

    public PlainText text() {
        return Texts.text(reason);
    }
}
