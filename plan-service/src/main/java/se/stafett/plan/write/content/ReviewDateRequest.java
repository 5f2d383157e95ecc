package se.stafett.plan.write.content;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.plan.domain.ContentCommand.SetReviewDate;

@Schema(description = "When the plan is to be followed up.")
record ReviewDateRequest(
        @NotNull @Schema(examples = "2027-02-15") LocalDate date) {

    SetReviewDate toCommand() {
        return new SetReviewDate(date);
    }
}
