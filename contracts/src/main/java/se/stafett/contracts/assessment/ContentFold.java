package se.stafett.contracts.assessment;

import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;
import se.stafett.contracts.payload.Story;

final class ContentFold {
    private static final String STORY = "story.";

    private ContentFold() {}

    static void apply(AssessmentBuilder assessment, ContentEvent event, Happening happening) {
        switch (event) {
            case StoryTold told -> {
                assessment.requireOpen(happening);
                assessment.story = Story.retold(assessment.story, told.story());
            }
            case WorkAbilityJudged judged -> {
                assessment.requireOpen(happening);
                assessment.workAbility = Lists.with(
                        assessment.workAbility,
                        new WorkAbility(judged.extent(), judged.from(), judged.to(), judged.note(), happening.stamp()));
            }
            case TextCorrected corrected -> correct(assessment, corrected, happening);
        }
    }

    private static void correct(AssessmentBuilder assessment, TextCorrected event, Happening happening) {
        assessment.requireOnRecord(happening);
        Conclusion conclusion = assessment.conclusion;
        if (event.target().equals("reason")) {
            assessment.reason = corrected(assessment.reason, event, happening);
        } else if (event.target().equals("summary") && conclusion != null) {
            assessment.conclusion = conclusion.withSummary(corrected(conclusion.summary(), event, happening));
        } else {
            assessment.story = retold(assessment.story, event, happening);
        }
        assessment.corrections = Lists.with(
                assessment.corrections,
                new Correction(
                        event.target(),
                        event.wrong(),
                        event.corrected(),
                        event.reason(),
                        happening.by(),
                        happening.at()));
    }

    private static Story retold(@Nullable Story now, TextCorrected event, Happening happening) {
        String part = event.target().startsWith(STORY) ? event.target().substring(STORY.length()) : "";
        if (now == null || !Story.hasPart(part)) {
            throw happening.unfit("there is no such text");
        }
        return now.with(part, corrected(now.part(part), event, happening));
    }

    private static String corrected(@Nullable String now, TextCorrected event, Happening happening) {
        happening.require(event.wrong().equals(now), "the text that it calls wrong is not the one that stands there");
        return event.corrected();
    }
}
