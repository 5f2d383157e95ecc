package se.stafett.service.probe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Refusal;
import se.stafett.service.write.Accepted;
import se.stafett.service.write.Answers;

final class NoteAnswers implements Answers<NoteEvent> {
    @Override
    public Optional<UUID> created(List<? extends NoteEvent> events) {
        return events.getFirst() instanceof NoteEvent.Begun begun ? Optional.of(begun.note()) : Optional.empty();
    }

    @Override
    public Object body(Accepted accepted) {
        return Map.of("noteId", accepted.id(), "version", accepted.version(), "position", accepted.position());
    }

    @Override
    public String address() {
        return "/v1/notes/";
    }

    @Override
    public Refusal reserved(UUID holder) {
        return new NoteRefusal.WordIsTaken(holder);
    }

    @Override
    public Refusal changed(UUID other, long version) {
        return new NoteRefusal.OtherNoteHasChanged(other, version);
    }
}
