package se.stafett.plan.write.course;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.ClosingReason;
import se.stafett.plan.domain.CourseCommand.ClosePlan;

@Schema(description = "Why the plan ends, and whether that was talked over with the patient.")
record ClosureRequest(
        @NotNull @Schema(
                enumeration = {"goals-met", "no-further-benefit", "patient-declined", "moved", "deceased", "other"},
                examples = "goals-met")
        ClosingReason reason,

        @Text(Length.NOTE) @Schema(examples = "Går själv till affären.") @Nullable String note,

        @NotNull @Valid Dialogue dialogue) {

    ClosePlan toCommand() {
        return new ClosePlan(
                reason, textIf(note), new se.stafett.plan.domain.Dialogue(dialogue.held(), textIf(dialogue.note())));
    }

    record Dialogue(
            boolean held,

            @Text(Length.NOTE) @Schema(examples = "Vid hembesöket.") @Nullable String note) {}
}
