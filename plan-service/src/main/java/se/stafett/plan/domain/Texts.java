package se.stafett.plan.domain;

import java.util.List;
import java.util.Optional;
import se.stafett.care.PlainText;
import se.stafett.care.Story;

/** What the plan says in words, besides its goals and interventions. */
public record Texts(Story story, Optional<PlainText> summary, List<CallGuidance> callGuidance) {

    public Texts {
        callGuidance = List.copyOf(callGuidance);
    }

    static Texts none() {
        return new Texts(Story.untold(), Optional.empty(), List.of());
    }

    Texts withStory(Story changed) {
        return new Texts(changed, summary, callGuidance);
    }

    Texts withSummary(PlainText written) {
        return new Texts(story, Optional.of(written), callGuidance);
    }

    Texts withCallGuidance(List<CallGuidance> given) {
        return new Texts(story, summary, given);
    }
}
