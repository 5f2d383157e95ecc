package se.stafett.service.probe;

import jakarta.inject.Singleton;
import se.stafett.contracts.payload.EventCodec;
import se.stafett.service.storage.History;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/** Notes as of now or of an earlier moment. */
@Singleton
public class NoteHistory extends History<Note, NoteEvent, PublishedNote, String> {
    public NoteHistory(EventStore store, Keys keys) {
        super(new Notes(), store, keys);
    }

    /** How notes are published. */
    public static EventCodec<PublishedNote> published() {
        return new Notes().codec();
    }
}
