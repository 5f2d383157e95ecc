package se.stafett.plan.write.goal;

import static se.stafett.service.write.Texts.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.IcfCode;
import se.stafett.care.PlainText;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Icf;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.GoalContent;
import se.stafett.plan.domain.Priority;

/** What a request says of a goal, whether it is new or revised. */
sealed interface GoalRequest {
    String words();

    @Nullable List<String> icf();

    @Nullable MeasureRequest measure();

    @Nullable Priority priority();

    @Nullable LocalDate targetDate();

    default GoalContent content() {
        return new GoalContent(
                text(words()),
                Optional.ofNullable(icf()).orElse(List.of()).stream()
                        .map(IcfCode::new)
                        .toList(),
                Optional.ofNullable(measure()).map(MeasureRequest::toMeasure),
                Optional.ofNullable(priority()),
                Optional.ofNullable(targetDate()));
    }

    @Schema(name = "GoalProposal", description = "A goal in the patient's own words.")
    record Proposal(
            @NotNull @Text(Length.NOTE) @Schema(examples = "Jag vill gå till affären själv.")
            String words,

            @Size(max = 20) @Schema(description = "ICF codes.", examples = "[\"d450\"]") @Nullable List<@NotNull @Icf String> icf,

            @Valid @Nullable MeasureRequest measure,

            @Schema(enumeration = {"high", "medium", "low"}) @Nullable Priority priority,

            @Schema(examples = "2027-02-01") @Nullable LocalDate targetDate)
            implements GoalRequest {}

    @Schema(name = "GoalRevision", description = "The whole goal as it shall read, and why.")
    record Revision(
            @NotNull @Text(Length.NOTE) @Schema(examples = "Jag vill gå till kören själv.")
            String words,

            @Size(max = 20) @Schema(description = "ICF codes.", examples = "[\"d450\"]") @Nullable List<@NotNull @Icf String> icf,

            @Valid @Nullable MeasureRequest measure,

            @Schema(enumeration = {"high", "medium", "low"}) @Nullable Priority priority,

            @Schema(examples = "2027-02-01") @Nullable LocalDate targetDate,

            @NotNull @Text(Length.NOTE) @Schema(examples = "Patienten vill hellre dit.")
            String reason)
            implements GoalRequest {

        PlainText why() {
            return text(reason);
        }
    }
}
