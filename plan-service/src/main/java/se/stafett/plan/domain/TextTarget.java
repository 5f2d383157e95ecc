package se.stafett.plan.domain;

import java.util.UUID;
import se.stafett.care.Parsed;
import se.stafett.care.PlainText.Length;
import se.stafett.care.Story;

/** A text of the plan that can be corrected, by the path under which it is found. */
public sealed interface TextTarget {

    record StoryPart(Story.Part part) implements TextTarget {}

    record Summary() implements TextTarget {}

    record GoalWords(UUID goal) implements TextTarget {}

    record InterventionDescription(UUID intervention) implements TextTarget {}

    /** Reads {@code summary}, {@code story.<part>}, {@code goals/<id>/words}, {@code interventions/<id>/description}. */
    static Parsed<TextTarget> parse(String path) {
        return TextPath.parse(path);
    }

    default String path() {
        return switch (this) {
            case StoryPart story -> "story." + story.part().path();
            case Summary summary -> "summary";
            case GoalWords goal -> "goals/" + goal.goal() + "/words";
            case InterventionDescription intervention ->
                "interventions/" + intervention.intervention() + "/description";
        };
    }

    /** How long that text may be. */
    default Length length() {
        return switch (this) {
            case StoryPart story -> Length.STORY;
            case Summary summary -> Length.STORY;
            case GoalWords goal -> Length.NOTE;
            case InterventionDescription intervention -> Length.NOTE;
        };
    }
}
