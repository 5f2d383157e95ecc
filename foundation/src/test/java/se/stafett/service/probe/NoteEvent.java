package se.stafett.service.probe;

import java.util.UUID;
import se.stafett.care.PatientRef;

/** What happens to a note. */
public sealed interface NoteEvent {
    record Begun(UUID note, PatientRef patient) implements NoteEvent {}

    record Added(String word) implements NoteEvent {}
}
