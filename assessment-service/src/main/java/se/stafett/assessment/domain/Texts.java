package se.stafett.assessment.domain;

import java.util.Optional;
import se.stafett.care.PlainText;
import se.stafett.care.Story;

/**
 * What the assessment says in words.
 *
 * @param conclusion empty until it is concluded
 */
public record Texts(PlainText reason, Story story, Optional<Conclusion> conclusion) {

    static Texts begun(PlainText reason) {
        return new Texts(reason, Story.untold(), Optional.empty());
    }

    Optional<PlainText> at(TextTarget target) {
        return switch (target) {
            case TextTarget.Reason opening -> Optional.of(reason);
            case TextTarget.Summary summary -> conclusion.map(Conclusion::summary);
            case TextTarget.StoryPart part -> story.part(part.part());
        };
    }

    Texts with(TextTarget target, PlainText text) {
        return switch (target) {
            case TextTarget.Reason opening -> new Texts(text, story, conclusion);
            case TextTarget.Summary summary -> new Texts(reason, story, conclusion.map(now -> now.withSummary(text)));
            case TextTarget.StoryPart part -> withStory(story.with(part.part(), text));
        };
    }

    Texts withStory(Story told) {
        return new Texts(reason, told, conclusion);
    }

    Texts with(Conclusion drawn) {
        return new Texts(reason, story, Optional.of(drawn));
    }
}
