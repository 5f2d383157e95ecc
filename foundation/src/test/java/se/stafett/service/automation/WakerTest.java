package se.stafett.service.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.service.automation.NoteScene.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stafett.care.Decision;
import se.stafett.service.probe.Note;
import se.stafett.service.probe.NoteEvent;
import se.stafett.service.write.Decider;

class WakerTest {
    private static final String NINE = "2026-11-20T09:00:00Z";

    private final NoteScene scene = new NoteScene();
    private final Waker<Note, NoteEvent, String> waker =
            waker((note, context) -> NoteScene.added(note, note.words().getLast() + " it is"));

    private Waker<Note, NoteEvent, String> waker(Decider<Note, NoteEvent> decider) {
        return new Waker<>(scene.history, scene.own, decider, "own-service", scene.clock) {};
    }

    private UUID waits(String until) {
        UUID note = scene.note();
        await(scene.orders.on(
                note, scene.because(scene.elsewhere()), (state, context) -> NoteScene.added(state, until)));
        return note;
    }

    @Test
    void nothing_is_woken_before_its_time_and_everything_once_after_it() {
        UUID note = waits(NINE);

        assertThat(await(waker.wakeAll())).isZero();
        scene.clock.now = Instant.parse(NINE);
        assertThat(await(waker.wakeAll())).isEqualTo(1);
        assertThat(await(waker.wakeAll())).isZero();

        assertThat(scene.words(note)).containsExactly(NINE, NINE + " it is");
    }

    @Test
    void more_than_one_batch_is_woken_in_one_go() {
        List<UUID> notes = IntStream.range(0, 1_100).mapToObj(n -> waits(NINE)).toList();
        scene.clock.now = Instant.parse(NINE);

        assertThat(await(waker.wakeAll())).isEqualTo(1_100);

        assertThat(notes).allSatisfy(note -> assertThat(scene.words(note)).hasSize(2));
    }

    @Test
    void two_replicas_wake_it_once() throws Exception {
        UUID note = waits(NINE);
        scene.clock.now = Instant.parse(NINE);
        Decider<Note, NoteEvent> both = (state, context) -> NoteScene.added(state, "woken");

        try (ExecutorService replicas = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = replicas.submit(() -> await(waker(both).wakeAll()));
            Future<Integer> other = replicas.submit(() -> await(waker(both).wakeAll()));
            one.get();
            other.get();
        }

        assertThat(scene.words(note)).containsExactly(NINE, "woken");
    }

    @Test
    void what_does_not_want_to_be_woken_is_left_until_something_has_happened_to_it() {
        UUID note = waits(NINE);
        scene.clock.now = Instant.parse(NINE);
        AtomicInteger asked = new AtomicInteger();
        Waker<Note, NoteEvent, String> unwelcome = waker((state, context) -> {
            asked.incrementAndGet();
            return Decision.rejected(new NoNote());
        });

        assertThat(await(unwelcome.wakeAll())).isZero();
        assertThat(asked).hasValue(1);
        assertThat(await(unwelcome.wakeAll())).isZero();
        assertThat(asked).hasValue(1);
        await(scene.orders.on(
                note, scene.because(scene.elsewhere()), (state, context) -> NoteScene.added(state, NINE)));
        assertThat(await(unwelcome.wakeAll())).isZero();
        assertThat(asked).hasValue(2);
    }
}
