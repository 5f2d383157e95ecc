package se.stafett.contracts.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which text of a plan.
 *
 * @param of plan, story, goal or intervention
 * @param part of a plan {@code summary}, of a story one of its five parts, of a goal {@code words}, of an intervention
 *     {@code description}
 * @param item the goal or intervention; absent for the plan and the story
 */
public record TextTarget(String of, String part, @Nullable UUID item) {

    /** The summary. */
    public static TextTarget summary() {
        return new TextTarget("plan", "summary", null);
    }

    /** A part of the story, by its name. */
    public static TextTarget story(String part) {
        return new TextTarget("story", part, null);
    }

    /** What a goal says. */
    public static TextTarget words(UUID goal) {
        return new TextTarget("goal", "words", goal);
    }

    /** What an intervention says. */
    public static TextTarget description(UUID intervention) {
        return new TextTarget("intervention", "description", intervention);
    }

    /**
     * The path by which people and plans name it: {@code summary}, {@code story.<part>}, {@code goals/<id>/words} or
     * {@code interventions/<id>/description}.
     */
    public String path() {
        return switch (of) {
            case "plan" -> part;
            case "story" -> "story." + part;
            default -> of + "s/" + item + "/" + part;
        };
    }
}
