package se.stafett.service.probe;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.PatientRef;

/** A note as far as decisions need it. */
public record Note(Optional<PatientRef> patient, List<String> words, List<UUID> events) {
    static final Note NONE = new Note(Optional.empty(), List.of(), List.of());

    Note after(NoteEvent event, UUID id) {
        List<UUID> ids = new ArrayList<>(events);
        ids.add(id);
        return switch (event) {
            case NoteEvent.Begun begun -> new Note(Optional.of(begun.patient()), words, List.copyOf(ids));
            case NoteEvent.Added added -> {
                List<String> more = new ArrayList<>(words);
                more.add(added.word());
                yield new Note(patient, List.copyOf(more), List.copyOf(ids));
            }
        };
    }

    /** Whose word {@code mine} it is, nobody else's can be. */
    Optional<String> reservation() {
        return words.contains("mine")
                ? Optional.of("mine:" + patient.orElseThrow().value())
                : Optional.empty();
    }

    /** A note whose last word is a moment wants to be looked at then. */
    Optional<Instant> wakeAt() {
        return words.isEmpty() || !words.getLast().endsWith("Z")
                ? Optional.empty()
                : Optional.of(Instant.parse(words.getLast()));
    }
}
