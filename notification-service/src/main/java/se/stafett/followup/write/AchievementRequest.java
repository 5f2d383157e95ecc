package se.stafett.followup.write;

import static se.stafett.service.write.Texts.textIf;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;
import se.stafett.followup.domain.Achievement;
import se.stafett.followup.domain.AchievementStatus;
import se.stafett.followup.domain.Attainment;
import se.stafett.followup.domain.PlanSnapshot;
import se.stafett.followup.domain.WorkCommand.RecordAchievement;

@Schema(name = "GoalFollowedUp", description = "How far the goal has been reached.")
record AchievementRequest(
        @NotNull @Schema(
                enumeration = {
                    "in-progress",
                    "improving",
                    "worsening",
                    "no-change",
                    "achieved",
                    "sustaining",
                    "not-achieved",
                    "no-progress",
                    "not-attainable"
                },
                examples = "improving")
        AchievementStatus achievement,

        @Min(-2) @Max(2) @Schema(description = "Level of goal attainment, for goals measured so.", examples = "-1")
        @Nullable Integer gas,

        @Text(Length.NOTE) @Schema(examples = "Går 200 meter med rollator.") @Nullable String note) {

    RecordAchievement toCommand(UUID goal, PlanSnapshot plan) {
        return new RecordAchievement(
                goal, new Achievement(achievement, Optional.ofNullable(gas).map(Attainment::new), textIf(note)), plan);
    }
}
