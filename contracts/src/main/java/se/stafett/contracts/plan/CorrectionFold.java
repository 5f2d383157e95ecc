package se.stafett.contracts.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.payload.Correction;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;
import se.stafett.contracts.payload.Story;

final class CorrectionFold {
    private CorrectionFold() {}

    static void apply(PlanBuilder plan, TextCorrected event, Happening happening) {
        TextTarget target = event.target();
        switch (target.of() + " " + target.part()) {
            case "plan summary" -> plan.summary = corrected(plan.summary, event, happening);
            case "goal words" -> {
                PlanGoal goal = GoalFold.find(plan, item(target, happening), happening);
                GoalContent content = goal.content();
                plan.goals = Lists.replaced(
                        plan.goals,
                        goal,
                        goal.withContent(content.withWords(corrected(content.words(), event, happening))));
            }
            case "intervention description" -> {
                PlanIntervention one = InterventionFold.find(plan, item(target, happening), happening);
                InterventionContent content = one.content();
                plan.interventions = Lists.replaced(
                        plan.interventions,
                        one,
                        one.withContent(content.withDescription(corrected(content.description(), event, happening))));
            }
            default -> {
                happening.require(target.of().equals("story"), "there is no such text");
                plan.story = retold(plan.story, target.part(), event, happening);
            }
        }
        plan.corrections = Lists.with(
                plan.corrections,
                new Correction(
                        target.path(),
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

    private static UUID item(TextTarget target, Happening happening) {
        UUID item = target.item();
        if (item == null) {
            throw happening.unfit("there is no such text");
        }
        return item;
    }
}
