package se.stafett.service.probe;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.EventCodec;
import se.stafett.contracts.payload.EventTypes;
import se.stafett.service.storage.Aggregate;
import se.stafett.service.storage.Labels;
import se.stafett.store.StreamWrite.StreamState;

/** Notes, published as who wrote which word and folded to one line. */
final class Notes implements Aggregate<Note, NoteEvent, PublishedNote, String> {
    private final EventCodec<PublishedNote> codec = new EventCodec<>(new EventTypes.Registration<PublishedNote>()
            .add("note.begun.v1", PublishedNote.Begun.class)
            .add("note.added.v1", PublishedNote.Added.class)
            .build());

    @Override
    public String name() {
        return "note";
    }

    @Override
    public Note none() {
        return Note.NONE;
    }

    @Override
    public Note after(Note note, NoteEvent event, UUID eventId) {
        return note.after(event, eventId);
    }

    @Override
    public PatientRef patient(Note note) {
        return note.patient().orElseThrow();
    }

    @Override
    public StreamState found(Note note) {
        return new StreamState(List.of(Labels.patient(patient(note))), note.reservation(), note.wakeAt());
    }

    @Override
    public PublishedNote publish(NoteEvent event) {
        return switch (event) {
            case NoteEvent.Begun begun -> new PublishedNote.Begun();
            case NoteEvent.Added added -> new PublishedNote.Added(added.word());
        };
    }

    @Override
    public NoteEvent receive(PublishedNote published, LogEvent envelope) {
        return switch (published) {
            case PublishedNote.Begun begun ->
                new NoteEvent.Begun(envelope.streamId(), new PatientRef(envelope.patientRef()));
            case PublishedNote.Added added -> new NoteEvent.Added(added.word());
        };
    }

    @Override
    public String fold(@Nullable String line, AuthoredEvent<PublishedNote> published, LogEvent envelope) {
        String role = published.actor().role();
        return switch (published.event()) {
            case PublishedNote.Begun begun -> role + ":";
            case PublishedNote.Added added -> line + " " + role + ":" + added.word();
        };
    }

    @Override
    public EventCodec<PublishedNote> codec() {
        return codec;
    }
}
