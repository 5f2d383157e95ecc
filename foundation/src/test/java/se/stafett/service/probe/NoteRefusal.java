package se.stafett.service.probe;

import java.util.UUID;
import se.stafett.care.Refusal;

/** Why a note is left as it is. */
sealed interface NoteRefusal extends Refusal {
    record NoteNotFound() implements NoteRefusal, NotFound {}

    record WordIsThere(String word) implements NoteRefusal, NotNow {}

    record WordIsTaken(UUID note) implements NoteRefusal, NotNow {}

    record OtherNoteHasChanged(UUID note, long version) implements NoteRefusal, NotNow {}

    @Override
    default String code() {
        return switch (this) {
            case NoteNotFound refusal -> "note-not-found";
            case WordIsThere refusal -> "word-is-there";
            case WordIsTaken refusal -> "word-is-taken";
            case OtherNoteHasChanged refusal -> "other-note-has-changed";
        };
    }
}
