package se.stafett.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.stafett.store.FindStreams.FoundStream;
import se.stafett.store.StreamWrite.StreamState;

/** Streams are found when their time has come. */
interface DueContract extends StoreUnderTest {
    Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private List<UUID> due(Instant moment, int limit) {
        return StoreUnderTest.await(store().due("plan", moment, limit)).stream()
                .map(FoundStream::id)
                .toList();
    }

    private UUID waits(Instant wakeAt) {
        UUID stream = UUID.randomUUID();
        write(stream, 0, Optional.of(wakeAt));
        return stream;
    }

    private void write(UUID stream, long version, Optional<Instant> wakeAt) {
        Submission plain =
                Draft.of("p", stream + "/" + version).write(stream, version, 1).submission();
        StreamWrite write = plain.writes().getFirst();
        StreamState state = new StreamState(List.of(), Optional.empty(), wakeAt);
        appended(new Submission(
                plain.command(),
                plain.patientRef(),
                List.of(new StreamWrite(stream, "plan", version, state, write.events())),
                plain.now()));
    }

    @Test
    default void a_stream_is_due_from_its_moment_on_the_longest_overdue_first() {
        UUID later = waits(NINE);
        UUID earlier = waits(NINE.minusSeconds(60));
        waits(NINE.plusSeconds(1));
        appended(Draft.of("p", "waits for nothing")
                .write(UUID.randomUUID(), 0, 1)
                .submission());

        assertThat(due(NINE, 10)).containsExactly(earlier, later);
        assertThat(due(NINE, 1)).containsExactly(earlier);
        assertThat(due(NINE.minusSeconds(61), 10)).isEmpty();
        assertThat(StoreUnderTest.await(store().due("handover", NINE, 10))).isEmpty();
    }

    @Test
    default void the_last_append_says_when() {
        UUID postponed = waits(NINE);
        UUID done = waits(NINE);

        write(postponed, 1, Optional.of(NINE.plusSeconds(60)));
        write(done, 1, Optional.empty());

        assertThat(due(NINE, 10)).isEmpty();
        assertThat(due(NINE.plusSeconds(60), 10)).containsExactly(postponed);
    }
}
