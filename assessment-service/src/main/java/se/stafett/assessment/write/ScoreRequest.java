package se.stafett.assessment.write;

import static se.stafett.service.write.Texts.text;
import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.AttainedGoal;
import se.stafett.assessment.domain.RecordCommand.CorrectScore;
import se.stafett.assessment.domain.ScoreEntry;
import se.stafett.assessment.domain.WorkCommand.RecordScore;
import se.stafett.care.Decimal;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.DecimalText;
import se.stafett.edge.input.Text;

/** What a request says of a score, whether it is new or corrected. Which parts there must be, the instrument's form says. */
sealed interface ScoreRequest {
    int MOST = 100;

    /** As the catalogue's scales are named. */
    String SCALE = "[a-z0-9-]{1,40}";

    String instrument();

    LocalDate on();

    @Nullable Map<String, String> values();

    @Nullable List<Integer> items();

    @Nullable List<Goal> goals();

    @Nullable String certificate();

    default ScoreEntry entry() {
        return new ScoreEntry(
                instrument(),
                on(),
                Objects.requireNonNullElse(values(), Map.<String, String>of()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, value -> new Decimal(value.getValue()))),
                Objects.requireNonNullElse(items(), List.of()),
                Objects.requireNonNullElse(goals(), List.<Goal>of()).stream()
                        .map(Goal::attained)
                        .toList(),
                textIf(certificate()));
    }

    @Schema(name = "ScoreRecord", description = "What an instrument of the catalogue showed.")
    record New(
            @NotNull @Text(Length.LINE) @Schema(description = "Its code in the catalogue.", examples = "berg")
            String instrument,

            @NotNull @Schema(description = "The day of the measurement.", examples = "2026-11-20")
            LocalDate on,

            @Size(max = MOST) @Schema(
                    description = "By the codes of the instrument's scales; what can be computed may be left out.",
                    examples = "{\"score\":\"41\"}")
            @Nullable Map<@NotNull @Pattern(regexp = SCALE) String, @NotNull @DecimalText String> values,

            @Size(max = MOST) @Schema(description = "The items' points, in the instrument's order.", examples = "[4,3,4]")
            @Nullable List<@NotNull Integer> items,

            @Size(max = MOST) @Valid @Schema(description = "For Goal Attainment Scaling alone.") @Nullable List<@NotNull @Valid Goal> goals,

            @Text(Length.LINE)
            @Schema(description = "What certifies the rater, where that is demanded.", examples = "MoCA 1234")
            @Nullable String certificate)
            implements ScoreRequest {

        RecordScore toCommand() {
            return new RecordScore(entry());
        }
    }

    @Schema(name = "ScoreCorrection", description = "The whole score as it should have been, and why.")
    record Correction(
            @NotNull @Text(Length.LINE) @Schema(description = "As it was: the instrument stays.", examples = "berg")
            String instrument,

            @NotNull @Schema(description = "The day of the measurement.", examples = "2026-11-20")
            LocalDate on,

            @Size(max = MOST) @Schema(description = "By the codes of the instrument's scales.", examples = "{\"score\":\"42\"}")
            @Nullable Map<@NotNull @Pattern(regexp = SCALE) String, @NotNull @DecimalText String> values,

            @Size(max = MOST) @Schema(description = "The items' points, in the instrument's order.", examples = "[4,4,4]")
            @Nullable List<@NotNull Integer> items,

            @Size(max = MOST) @Valid @Schema(description = "For Goal Attainment Scaling alone.") @Nullable List<@NotNull @Valid Goal> goals,

            @Text(Length.LINE)
            @Schema(description = "What certifies the rater, where that is demanded.", examples = "MoCA 1234")
            @Nullable String certificate,

            @NotNull @Text(Length.NOTE) @Schema(examples = "Fel rad avläst.")
            String reason)
            implements ScoreRequest {

        CorrectScore toCommand(UUID score) {
            return new CorrectScore(score, entry(), text(reason));
        }
    }

    @Schema(name = "GoalAttained")
    record Goal(
            @Text(Length.NOTE) @Schema(examples = "Gå till kören själv.") @Nullable String words,

            @Schema(description = "1 when it is left out.", examples = "2") @Nullable Integer weight,

            @NotNull @Schema(description = "-2 to +2; 0 is as expected.", examples = "-1")
            Integer level) {

        AttainedGoal attained() {
            return new AttainedGoal(textIf(words), Optional.ofNullable(weight).orElse(1), level);
        }
    }
}
