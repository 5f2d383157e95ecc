package se.stafett.contracts.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import se.stafett.contracts.payload.Upcaster;

/** How older plan events are read. Each step stands as it was written: logs hold the old form for ever. */
final class PlanUpcasters {
    /** Version 1 named the text by a path, which each reader had to take apart. */
    static final Upcaster TEXT_CORRECTED_1 = new Upcaster("plan.text-corrected", 1, event -> {
        if (event.path("target").isTextual()) {
            event.set("target", target(event.path("target").textValue()));
        }
        return event;
    });

    /** Version 1 spread the achievement over the event, while goals hold it as one value. */
    static final Upcaster GOAL_OUTCOME_RECORDED_1 = new Upcaster("plan.goal-outcome-recorded", 1, event -> {
        ObjectNode achievement = JsonNodeFactory.instance.objectNode();
        if (event.has("achievement")) {
            achievement.set("status", event.remove("achievement"));
        }
        for (String part : new String[] {"gas", "note"}) {
            if (event.has(part)) {
                achievement.set(part, event.remove(part));
            }
        }
        event.set("achievement", achievement);
        return event;
    });

    private PlanUpcasters() {}

    private static ObjectNode target(String path) {
        String[] steps = path.split("/", -1);
        if (steps.length == 3 && path.startsWith("goals/") && path.endsWith("/words")) {
            return of("goal", "words").put("item", steps[1]);
        }
        if (steps.length == 3 && path.startsWith("interventions/") && path.endsWith("/description")) {
            return of("intervention", "description").put("item", steps[1]);
        }
        if (path.startsWith("story.")) {
            return of("story", path.substring("story.".length()));
        }
        return path.equals("summary") ? of("plan", path) : of(path, "text");
    }

    private static ObjectNode of(String of, String part) {
        return JsonNodeFactory.instance.objectNode().put("of", of).put("part", part);
    }
}
