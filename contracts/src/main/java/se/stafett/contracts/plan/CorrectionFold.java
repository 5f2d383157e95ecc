package se.stafett.contracts.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;
import se.stafett.contracts.payload.Story;
import se.stafett.contracts.payload.UnfitEvent;

final class CorrectionFold {
    private CorrectionFold() {}

    static void apply(PlanBuilder plan, TextCorrected event, Happening happening) {
        String[] path = event.target().split("[/.]", -1);
        switch (path[0]) {
            case "summary" -> {
                happening.require(path.length == 1, "there is no such text");
                plan.summary = corrected(plan.summary, event, happening);
            }
            case "story" -> {
                happening.require(path.length == 2, "there is no such text");
                plan.story = retold(plan.story, path[1], event, happening);
            }
            case "goals" -> {
                PlanGoal goal = GoalFold.find(plan, id(path, "words", happening), happening);
                GoalContent content = goal.content();
                plan.goals = Lists.replaced(
                        plan.goals,
                        goal,
                        goal.withContent(content.withWords(corrected(content.words(), event, happening))));
            }
            case "interventions" -> {
                PlanIntervention one = InterventionFold.find(plan, id(path, "description", happening), happening);
                InterventionContent content = one.content();
                plan.interventions = Lists.replaced(
                        plan.interventions,
                        one,
                        one.withContent(content.withDescription(corrected(content.description(), event, happening))));
            }
            default -> throw happening.unfit("there is no such text");
        }
        plan.corrections = Lists.with(
                plan.corrections,
                new Correction(
                        event.target(),
                        event.wrong(),
                        event.corrected(),
                        event.reason(),
                        happening.by(),
                        happening.at()));
    }

    private static String corrected(@Nullable String now, TextCorrected event, Happening happening) {
        happening.require(event.wrong().equals(now), "the text that it calls wrong is not the one that stands there");
        return event.corrected();
    }

    private static Story retold(@Nullable Story now, String part, TextCorrected event, Happening happening) {
        if (now == null) {
            throw happening.unfit("no story has been told");
        }
        happening.require(Story.hasPart(part), "a story has no such part");
        return now.with(part, corrected(now.part(part), event, happening));
    }

    private static UUID id(String[] path, String text, Happening happening) {
        happening.require(path.length == 3 && path[2].equals(text), "there is no such text");
        try {
            return UUID.fromString(path[1]);
        } catch (IllegalArgumentException e) {
            throw (UnfitEvent) happening.unfit("there is no such text").initCause(e);
        }
    }
}
