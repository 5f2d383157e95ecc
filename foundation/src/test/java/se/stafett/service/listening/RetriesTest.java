package se.stafett.service.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.LogEvent;

class RetriesTest {
    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final Duration SOON = Duration.ofMinutes(1);

    private final List<String> tried = new CopyOnWriteArrayList<>();
    private final AtomicReference<Uni<Integer>> outcome = new AtomicReference<>(succeeds());
    private final Retries retries = new Retries(
            "made-up",
            (source, patient) -> Uni.createFrom().deferred(() -> {
                tried.add(source + " " + patient);
                return outcome.get();
            }),
            PAUSE);

    private static Uni<Integer> succeeds() {
        return Uni.createFrom().item(1);
    }

    private static Uni<Integer> fails() {
        return Uni.createFrom().failure(new IllegalStateException("not yet"));
    }

    @Test
    void what_was_parked_is_tried_again_until_it_succeeds() {
        outcome.set(fails());
        retries.begin(event("one"));
        await().atMost(SOON).until(() -> tried.size() >= 2);

        outcome.set(succeeds());
        retries.begin(event("other"));
        await().atMost(SOON).until(() -> tried.contains("/somewhere other"));
    }

    @Test
    void what_goes_on_failing_is_given_up_and_begun_anew_by_the_patients_next_event() {
        outcome.set(fails());
        retries.begin(event("one"));
        await().atMost(SOON).until(() -> tried.size() == 9);

        outcome.set(succeeds());
        await().atMost(SOON).until(() -> {
            retries.begin(event("one"));
            return tried.size() > 9;
        });
    }

    @Test
    void a_patient_who_is_being_tried_is_not_tried_twice_at_the_same_time() {
        AtomicReference<Integer> waiting = new AtomicReference<>(0);
        outcome.set(Uni.createFrom().emitter(never -> waiting.set(1)));
        retries.begin(event("one"));
        await().atMost(SOON).until(() -> waiting.get() == 1);

        retries.begin(event("one"));
        retries.begin(event("other"));
        await().atMost(SOON).until(() -> tried.contains("/somewhere other"));

        assertThat(tried).containsExactly("/somewhere one", "/somewhere other");
    }

    private static LogEvent event(String patient) {
        Instant at = Instant.EPOCH;
        UUID id = UUID.randomUUID();
        return new LogEvent(
                "/somewhere",
                1,
                1,
                id,
                id,
                1,
                "made-up.happened.v1",
                patient,
                at,
                at,
                id,
                id,
                null,
                "",
                Hash.GENESIS,
                Hash.GENESIS);
    }
}
