package se.stafett.followup.domain;

import java.util.UUID;
import se.stafett.care.Parsed;
import se.stafett.care.PlainText.Length;

/** A text of the follow-up that can be corrected, by the path under which it is found. */
public sealed interface TextTarget {

    record GoalNote(UUID goal) implements TextTarget {}

    record EntryText(Entry.Kind kind, UUID entry) implements TextTarget {}

    record DialogueNote() implements TextTarget {}

    record CancellationReason() implements TextTarget {}

    /**
     * Reads {@code goals/<id>/note}, {@code scores/<id>/note}, {@code devices/<id>/note}, {@code experiences/<id>/text},
     * {@code dialogue} or {@code cancellation}.
     */
    static Parsed<TextTarget> parse(String path) {
        return TextPath.parse(path);
    }

    default String path() {
        return switch (this) {
            case GoalNote note -> "goals/" + note.goal() + "/note";
            case EntryText text -> text.kind().textPath(text.entry());
            case DialogueNote note -> "dialogue";
            case CancellationReason reason -> "cancellation";
        };
    }

    /** How long that text may be. */
    default Length length() {
        return switch (this) {
            case EntryText text -> text.kind() == Entry.Kind.EXPERIENCE ? Length.STORY : Length.NOTE;
            case GoalNote note -> Length.NOTE;
            case DialogueNote note -> Length.NOTE;
            case CancellationReason reason -> Length.NOTE;
        };
    }
}
