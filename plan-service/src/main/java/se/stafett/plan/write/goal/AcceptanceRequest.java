package se.stafett.plan.write.goal;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.AcceptanceWay;
import se.stafett.plan.domain.GoalCommand.AcceptGoal;

@Schema(description = "How the acceptance was given: by the patient here, said in a meeting, or by a representative.")
record AcceptanceRequest(
        @NotNull @Schema(
                enumeration = {"by-patient", "in-meeting", "by-representative"},
                examples = "in-meeting")
        AcceptanceWay given,

        @Text(Length.NOTE) @Schema(examples = "Vid rundan i dag.") @Nullable String note) {

    AcceptGoal toCommand(UUID goal) {
        return new AcceptGoal(goal, given, textIf(note));
    }
}
