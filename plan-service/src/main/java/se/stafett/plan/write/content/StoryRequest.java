package se.stafett.plan.write.content;

import static se.stafett.service.write.Texts.textIf;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Story;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.ContentCommand.TellStory;

@Schema(description = "Parts of the patient's story, at least one; a part that is left out stands as it was.")
record StoryRequest(
        @Text(Length.STORY) @Schema(examples = "Bor ensam i tvåa, tredje våningen utan hiss.") @Nullable String lifeSituation,

        @Text(Length.STORY) @Schema(examples = "Vill kunna gå till kören igen.") @Nullable String drive,

        @Text(Length.STORY) @Schema(examples = "Dottern bor nära.") @Nullable String resources,

        @Text(Length.STORY) @Schema(examples = "Går med stöd inomhus.") @Nullable String abilities,

        @Text(Length.STORY) @Schema(examples = "Hjälp i trappan.") @Nullable String needs) {

    TellStory toCommand() {
        return new TellStory(
                new Story(textIf(lifeSituation), textIf(drive), textIf(resources), textIf(abilities), textIf(needs)));
    }
}
