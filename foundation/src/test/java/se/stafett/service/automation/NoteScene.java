package se.stafett.service.automation;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.stafett.care.Decision;
import se.stafett.care.PatientRef;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.probe.Note;
import se.stafett.service.probe.NoteEvent;
import se.stafett.service.probe.NoteHistory;
import se.stafett.service.write.Decider;
import se.stafett.store.memory.InMemoryEventStore;
import se.stafett.store.memory.InMemoryKeys;

/** Notes of two services that know each other by their events alone, and a clock that stands until it is set. */
final class NoteScene {
    static final PatientRef PATIENT = new PatientRef("0123456789abcdef0123456789abcdef");

    final SetClock clock = new SetClock();
    final InMemoryKeys keys = new InMemoryKeys();
    final InMemoryEventStore others = new InMemoryEventStore("/other-service");
    final InMemoryEventStore own = new InMemoryEventStore("/own-service");
    final NoteHistory history = new NoteHistory(own, keys);
    final Orders<Note, NoteEvent, String> orders = new Orders<>(history, own);

    static final class SetClock extends Clock {
        Instant now = Instant.parse("2026-11-20T08:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    static <T> T await(Uni<T> answer) {
        return answer.await().atMost(Duration.ofMinutes(1));
    }

    static Decision<NoteEvent> added(Note note, String word) {
        return note.patient().isEmpty()
                ? Decision.rejected(new NoNote())
                : Decision.accepted(new NoteEvent.Added(word));
    }

    /** A note of this service. */
    UUID note() {
        UUID note = UUID.randomUUID();
        await(orders.on(note, Order.timely(note, 0, "own-service", clock), begun(note)));
        return note;
    }

    /** Something that happened in the other service. */
    LogEvent elsewhere() {
        UUID note = UUID.randomUUID();
        Orders<Note, NoteEvent, String> theirs = new Orders<>(new NoteHistory(others, keys), others);
        await(theirs.on(note, Order.timely(note, 0, "other-service", clock), begun(note)));
        return await(others.ofStream(note, 0).collect().asList()).getLast();
    }

    private static Decider<Note, NoteEvent> begun(UUID note) {
        return (state, context) -> Decision.accepted(new NoteEvent.Begun(note, PATIENT));
    }

    List<String> words(UUID note) {
        return await(new NoteHistory(own, keys).latest(note)).state().words();
    }

    Order because(LogEvent event) {
        return Order.because(event, "when-then", "own-service", Optional.empty(), clock);
    }
}
