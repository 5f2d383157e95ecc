package se.stafett.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.store.StoreUnderTest.await;
import static se.stafett.store.inbox.InboxFixture.SOURCE;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.inbox.Receipt.Applied;
import se.stafett.store.inbox.Receipt.Parked;
import se.stafett.store.inbox.Receipt.Repeated;

/** What happens to an event that cannot be applied, and to its patient. */
class ParkingTest {
    private static final String PATIENT = InboxFixture.neighbours().get(0);
    private static final String NEIGHBOUR = InboxFixture.neighbours().get(1);
    private static final int LANE = Lane.of(PATIENT);

    private final InboxFixture fixture = new InboxFixture();
    private final Inbox inbox = fixture.inbox("views");
    private final ParkedSequences parked = fixture.parked("views");

    private LogEvent poisoned() {
        LogEvent event = fixture.happens(PATIENT, 1).getFirst();
        fixture.poison.add(event.id());
        return event;
    }

    @Test
    void an_effect_that_fails_for_a_while_is_tried_again() {
        LogEvent event = fixture.happens(PATIENT, 1).getFirst();
        Inbox shaky = new Inbox(
                fixture.database.factory(),
                new InboxSettings("views", 3, Duration.ofMillis(1)),
                any -> (Effect) (session, tried) -> fixture.attempts.incrementAndGet() < 3
                        ? Uni.createFrom().failure(new IllegalStateException("not yet"))
                        : Uni.createFrom().voidItem(),
                (source, lane, position) -> Uni.createFrom().item(List.of()));

        assertThat(await(shaky.receive(event))).isEqualTo(new Applied());
        assertThat(fixture.attempts).hasValue(3);
    }

    @Test
    void a_poisonous_event_is_parked_after_its_attempts_and_leaves_no_trace_of_its_effect() {
        LogEvent poison = poisoned();

        assertThat(await(inbox.receive(poison)))
                .isInstanceOfSatisfying(
                        Parked.class,
                        result -> assertThat(result.reason())
                                .contains("IllegalArgumentException")
                                .doesNotContain("somebody"));

        assertThat(fixture.attempts).hasValue(3);
        assertThat(fixture.seen("views", LANE)).isEmpty();
        assertThat(await(inbox.receive(poison))).isEqualTo(new Repeated());
    }

    @Test
    void the_patients_later_events_wait_behind_it_and_others_go_on() {
        await(inbox.receive(poisoned()));

        assertThat(await(inbox.receive(fixture.happens(PATIENT, 1).getFirst()))).isInstanceOf(Parked.class);
        assertThat(await(inbox.receive(fixture.happens(NEIGHBOUR, 1).getFirst())))
                .isEqualTo(new Applied());

        assertThat(fixture.seen("views", LANE)).containsExactly(3L);
        assertThat(await(parked.waiting())).singleElement().satisfies(sequence -> {
            assertThat(sequence.patientRef()).isEqualTo(PATIENT);
            assertThat(sequence.events()).isEqualTo(2);
            assertThat(sequence.position()).isEqualTo(1);
            assertThat(sequence.reason()).contains("IllegalArgumentException");
        });
    }

    @Test
    void a_retry_applies_all_that_waited_in_order_and_the_patient_goes_on() {
        await(inbox.receive(poisoned()));
        fixture.happens(PATIENT, 2).forEach(event -> await(inbox.receive(event)));
        fixture.poison.clear();

        assertThat(await(parked.retry(SOURCE, PATIENT, "operator 7"))).isEqualTo(new Retried(3, null));
        assertThat(await(inbox.receive(fixture.happens(PATIENT, 1).getFirst()))).isEqualTo(new Applied());

        assertThat(fixture.seen("views", LANE)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(await(parked.waiting())).isEmpty();
    }

    @Test
    void a_retry_that_fails_again_leaves_the_sequence_waiting() {
        await(inbox.receive(poisoned()));

        Retried retried = await(parked.retry(SOURCE, PATIENT, "operator 7"));

        assertThat(retried.applied()).isZero();
        assertThat(retried.held()).contains("IllegalArgumentException").doesNotContain("somebody");
        assertThat(await(parked.waiting())).hasSize(1);
        assertThat(fixture.seen("views", LANE)).isEmpty();
    }

    @Test
    void a_skipped_event_is_passed_over_and_stays_on_record() {
        LogEvent poison = poisoned();
        await(inbox.receive(poison));
        await(inbox.receive(fixture.happens(PATIENT, 1).getFirst()));

        assertThat(await(parked.skip(SOURCE, PATIENT, poison.position(), "operator 7", "superseded")))
                .isTrue();
        assertThat(await(parked.retry(SOURCE, PATIENT, "operator 7"))).isEqualTo(new Retried(1, null));

        assertThat(fixture.seen("views", LANE)).containsExactly(2L);
        assertThat(fixture.database.numberAsOwner("""
                        select position from store.parked where settled = 'skipped' and settled_by = 'operator 7'
                        and settled_because = 'superseded'
                        """)).isEqualTo(1);
    }

    @Test
    void there_is_nothing_to_skip_where_nothing_waits() {
        assertThat(await(parked.skip(SOURCE, PATIENT, 1, "operator 7", "mistake")))
                .isFalse();
        assertThat(await(parked.retry(SOURCE, PATIENT, "operator 7"))).isEqualTo(new Retried(0, null));
    }

    @Test
    void who_skips_twice_skips_one_event() {
        LogEvent poison = poisoned();
        await(inbox.receive(poison));
        LogEvent next = fixture.happens(PATIENT, 1).getFirst();
        await(inbox.receive(next));

        assertThat(await(parked.skip(SOURCE, PATIENT, next.position(), "operator 7", "mistake")))
                .isFalse();
        for (String by : List.of("operator 7", "operator 8")) {
            assertThat(await(parked.skip(SOURCE, PATIENT, poison.position(), by, "superseded")))
                    .isTrue();
        }
        assertThat(await(parked.waiting()))
                .singleElement()
                .satisfies(sequence -> assertThat(sequence.position()).isEqualTo(next.position()));
    }

    @Test
    void a_connection_that_breaks_does_not_count_against_the_event() {
        LogEvent event = fixture.happens(PATIENT, 1).getFirst();
        Inbox cutOff = new Inbox(
                fixture.database.factory(),
                new InboxSettings("views", 1, Duration.ofMillis(1)),
                any -> (Effect) (session, tried) -> session.createNativeQuery(
                                "select cast(pg_terminate_backend(pg_backend_pid()) as text)", String.class)
                        .getSingleResult()
                        .replaceWithVoid(),
                (source, lane, position) -> Uni.createFrom().item(List.of()));

        assertThatThrownBy(() -> await(cutOff.receive(event))).isNotInstanceOf(AssertionError.class);

        assertThat(await(parked.waiting())).isEmpty();
        assertThat(await(inbox.receive(event))).isEqualTo(new Applied());
    }
}
