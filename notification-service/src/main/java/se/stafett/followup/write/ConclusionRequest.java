package se.stafett.followup.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.followup.domain.Conclusion;
import se.stafett.followup.domain.Dialogue;
import se.stafett.followup.domain.Outcome;
import se.stafett.followup.domain.OutcomeCode;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.domain.WorkCommand.ConcludeFollowUp;

@Schema(
        name = "ConclusionOfFollowUp",
        description = "Whether the goals are met, whether more is possible when they are not, and where that leads.")
record ConclusionRequest(
        @NotNull Boolean goalsMet,

        @Schema(description = "Whether more interventions can meet the goals; when they are not met.") @Nullable Boolean morePossible,

        @NotNull @Schema(
                enumeration = {"close", "loop-back", "continue"},
                examples = "continue")
        Outcome outcome,

        @NotNull @Valid ConclusionRequest.Talk dialogue,

        @Schema(description = "When the plan goes on.", examples = "2027-06-01") @Nullable LocalDate nextReview,

        @Schema(
                description = "KL's outcome code.",
                enumeration = {"E1", "E2", "E3", "E4"})
        @Nullable OutcomeCode code) {

    ConcludeFollowUp toCommand(PlanSnapshot plan) {
        return new ConcludeFollowUp(
                new Conclusion(
                        outcome,
                        goalsMet,
                        Optional.ofNullable(morePossible),
                        new Dialogue(dialogue.held(), textIf(dialogue.note())),
                        Optional.ofNullable(nextReview),
                        Optional.ofNullable(code)),
                plan);
    }

    @Schema(name = "DialogueAtFollowUp")
    record Talk(
            @NotNull Boolean held,

            @Text(Length.NOTE)
            @Schema(description = "What was said, or why there was none.", examples = "Vid hembesöket.")
            @Nullable String note) {}
}
