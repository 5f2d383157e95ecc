package se.stafett.assessment.write;

import static se.stafett.service.write.Texts.text;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.assessment.domain.Conclusion;
import se.stafett.assessment.domain.Level;
import se.stafett.assessment.domain.WayOfWorking;
import se.stafett.assessment.domain.WorkCommand.ConcludeAssessment;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.input.Text;

@Schema(
        name = "ConclusionOfAssessment",
        description = "Whether there is a need; if so, at which level and in which way it is to be met.")
record ConclusionRequest(
        @NotNull Boolean need,

        @Schema(
                enumeration = {
                    "inpatient-ward",
                    "inpatient-rehab",
                    "primary-care",
                    "specialist-clinic",
                    "home-team",
                    "municipal"
                })
        @Nullable Level level,

        @Schema(enumeration = {"self-care", "unimodal", "team"}) @Nullable WayOfWorking wayOfWorking,

        @NotNull @Text(Length.STORY) @Schema(examples = "Behov av teamrehabilitering i hemmet.")
        String summary) {

    ConcludeAssessment toCommand() {
        return new ConcludeAssessment(
                new Conclusion(need, Optional.ofNullable(level), Optional.ofNullable(wayOfWorking), text(summary)));
    }
}
