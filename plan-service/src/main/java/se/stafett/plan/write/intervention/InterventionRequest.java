package se.stafett.plan.write.intervention;

import static se.stafett.service.write.Texts.text;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.KvaCode;
import se.stafett.care.PlainText;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Kva;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.InterventionContent;
import se.stafett.plan.domain.InterventionKind;

/** What a request says of an intervention, whether it is new or revised. */
sealed interface InterventionRequest {
    InterventionKind kind();

    String description();

    @Nullable String kva();

    List<UUID> goals();

    PerformerRequest performer();

    @Nullable ScheduleRequest schedule();

    default InterventionContent content() {
        return new InterventionContent(
                kind(),
                text(description()),
                Optional.ofNullable(kva()).map(KvaCode::new),
                goals(),
                performer().toPerformer(),
                Optional.ofNullable(schedule()).map(ScheduleRequest::toSchedule));
    }

    @Schema(name = "InterventionPlan", description = "What is to be done, for which goals, and by whom.")
    record Planning(
            @NotNull @Schema(
                    enumeration = {"training", "compensatory", "advice", "environment", "self-care"},
                    examples = "training")
            InterventionKind kind,

            @NotNull @Text(Length.NOTE) @Schema(examples = "Gångträning inomhus, tre gånger i veckan")
            String description,

            @Kva @Schema(examples = "QG003") @Nullable String kva,

            @NotNull @Size(min = 1, max = 50) @Schema(description = "The goals that it serves.", examples = "[\"123e4567-e89b-12d3-a456-426614174000\"]")
            List<@NotNull UUID> goals,

            @NotNull @Valid PerformerRequest performer,
            @Valid @Nullable ScheduleRequest schedule)
            implements InterventionRequest {}

    @Schema(name = "InterventionRevision", description = "The whole intervention as it shall read, and why.")
    record Revision(
            @NotNull @Schema(
                    enumeration = {"training", "compensatory", "advice", "environment", "self-care"},
                    examples = "training")
            InterventionKind kind,

            @NotNull @Text(Length.NOTE) @Schema(examples = "Gångträning utomhus, två gånger i veckan")
            String description,

            @Kva @Schema(examples = "QG003") @Nullable String kva,

            @NotNull @Size(min = 1, max = 50) @Schema(description = "The goals that it serves.", examples = "[\"123e4567-e89b-12d3-a456-426614174000\"]")
            List<@NotNull UUID> goals,

            @NotNull @Valid PerformerRequest performer,
            @Valid @Nullable ScheduleRequest schedule,

            @NotNull @Text(Length.NOTE) @Schema(examples = "Klarar nu trappan.")
            String reason)
            implements InterventionRequest {

        PlainText why() {
            return text(reason);
        }
    }
}
