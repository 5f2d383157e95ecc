package se.stafett.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.store.StoreUnderTest.await;
import static se.stafett.store.inbox.InboxFixture.positions;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AtOnce;
import se.stafett.store.inbox.Receipt.Applied;
import se.stafett.store.inbox.Receipt.Halted;
import se.stafett.store.inbox.Receipt.Parked;
import se.stafett.store.inbox.Receipt.Repeated;

/** Several events given at once: all that holds of one holds of each of them. */
class TogetherTest {
    private static final String PATIENT = InboxFixture.neighbours().get(0);
    private static final String NEIGHBOUR = InboxFixture.neighbours().get(1);
    private static final int LANE = Lane.of(PATIENT);

    private final InboxFixture fixture = new InboxFixture();
    private final Inbox inbox = fixture.inbox("views");

    private static List<Receipt> receive(Inbox inbox, List<LogEvent> events) {
        List<Receipt> told = new ArrayList<>();
        await(inbox.receive(events, (event, receipt) -> told.add(receipt)));
        return told;
    }

    private Inbox inbox(Function<LogEvent, Consequence> consequences) {
        return new Inbox(
                fixture.database.factory(),
                new InboxSettings("views", 3, Duration.ofMillis(1)),
                consequences,
                (source, lane, position) -> Uni.createFrom().item(List.of()));
    }

    private long place() {
        return fixture.database.numberAsOwner("select coalesce(max(position), 0) from store.inbox");
    }

    @Test
    void many_are_applied_in_order_and_each_once() {
        List<LogEvent> events = fixture.happens(PATIENT, 250);

        assertThat(receive(inbox, events)).hasSize(250).containsOnly(new Applied());
        assertThat(receive(inbox, events)).hasSize(250).containsOnly(new Repeated());

        assertThat(fixture.seen("views", LANE)).isEqualTo(positions(events));
        assertThat(place()).isEqualTo(250);
    }

    @Test
    void they_are_committed_together_with_the_place_or_not_at_all() {
        List<LogEvent> events = fixture.happens(PATIENT, 5);
        Inbox cutOff = inbox(event -> (Effect) (session, seen) -> fixture.see(session, "views", seen)
                .chain(() -> seen.position() < 3
                        ? Uni.createFrom().voidItem()
                        : session.createNativeQuery(
                                        "select cast(pg_terminate_backend(pg_backend_pid()) as text)", String.class)
                                .getSingleResult()
                                .replaceWithVoid()));

        assertThatThrownBy(() -> receive(cutOff, events)).isNotInstanceOf(AssertionError.class);
        assertThat(fixture.seen("views", LANE))
                .isEqualTo(LongStream.rangeClosed(1, place()).boxed().toList());

        receive(inbox, events);
        assertThat(fixture.seen("views", LANE)).isEqualTo(positions(events));
    }

    @Test
    void those_that_were_taken_in_before_go_along() {
        List<LogEvent> events = fixture.happens(PATIENT, 6);
        receive(inbox, events.subList(0, 4));

        assertThat(receive(inbox, events))
                .containsExactly(
                        new Repeated(), new Repeated(), new Repeated(), new Repeated(), new Applied(), new Applied());
        assertThat(fixture.seen("views", LANE)).isEqualTo(positions(events));
    }

    @Test
    void one_that_cannot_be_applied_is_parked_with_its_patient_and_the_others_go_on() {
        List<LogEvent> events = Stream.of(
                        fixture.happens(NEIGHBOUR, 2),
                        fixture.happens(PATIENT, 2),
                        fixture.happens(NEIGHBOUR, 2),
                        fixture.happens(PATIENT, 1))
                .flatMap(List::stream)
                .toList();
        fixture.poison.add(events.get(2).id());

        assertThat(receive(inbox, events))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(new Applied()),
                        second -> assertThat(second).isEqualTo(new Applied()),
                        poison -> assertThat(poison).isInstanceOf(Parked.class),
                        behind -> assertThat(behind).isInstanceOf(Parked.class),
                        fifth -> assertThat(fifth).isEqualTo(new Applied()),
                        sixth -> assertThat(sixth).isEqualTo(new Applied()),
                        behind -> assertThat(behind).isInstanceOf(Parked.class));

        assertThat(fixture.seen("views", LANE)).containsExactly(1L, 2L, 5L, 6L);
        fixture.poison.clear();
        assertThat(await(fixture.parked("views").retry(InboxFixture.SOURCE, PATIENT, "operator 7")))
                .isEqualTo(new Retried(3, null));
    }

    @Test
    void a_gap_among_them_is_filled() {
        List<LogEvent> events = new ArrayList<>(fixture.happens(PATIENT, 40));
        List<LogEvent> all = List.copyOf(events);
        events.subList(10, 30).clear();

        assertThat(receive(inbox, events)).hasSize(40).containsOnly(new Applied());

        assertThat(fixture.seen("views", LANE)).isEqualTo(positions(all));
        assertThat(fixture.fetches).hasValueGreaterThan(1);
    }

    @Test
    void a_gap_that_cannot_be_filled_stops_after_those_before_it() {
        List<LogEvent> events = new ArrayList<>(fixture.happens(PATIENT, 6));
        events.remove(3);
        Inbox alone = inbox(event -> (Effect) (session, seen) -> fixture.see(session, "views", seen));

        assertThatThrownBy(() -> receive(alone, events)).isInstanceOf(GapNotFilled.class);

        assertThat(fixture.seen("views", LANE)).containsExactly(1L, 2L, 3L);
        assertThat(place()).isEqualTo(3);
    }

    @Test
    void a_second_history_among_them_halts_the_lane_after_those_before_it() {
        List<LogEvent> events = new ArrayList<>(fixture.happens(PATIENT, 4));
        events.set(2, Forgery.of(events.get(2), events.get(2).prevHash(), "another payload"));

        assertThat(receive(inbox, events))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(new Applied()),
                        second -> assertThat(second).isEqualTo(new Applied()),
                        forged -> assertThat(forged).isInstanceOf(Halted.class),
                        behind -> assertThat(behind).isInstanceOf(Halted.class));
        assertThat(fixture.seen("views", LANE)).containsExactly(1L, 2L);
    }

    @Test
    void what_leads_to_nothing_moves_the_place_unless_an_earlier_event_of_the_patient_waits() {
        List<LogEvent> events = fixture.happens(PATIENT, 30);
        Inbox indifferent = inbox(event -> new Consequence.Nothing());

        assertThat(receive(indifferent, events.subList(0, 10))).containsOnly(new Applied());
        assertThat(receive(indifferent, events.subList(0, 20))).contains(new Repeated(), new Applied());
        assertThat(receive(indifferent, events.subList(20, 30))).containsOnly(new Applied());
        assertThat(place()).isEqualTo(30);

        LogEvent poison = fixture.happens(PATIENT, 1).getFirst();
        fixture.poison.add(poison.id());
        receive(inbox, List.of(poison));
        assertThat(receive(indifferent, fixture.happens(PATIENT, 2))).hasOnlyElementsOfType(Parked.class);
    }

    @Test
    void reactions_are_done_in_order_before_the_place_moves_and_the_one_that_fails_is_parked_alone() {
        List<LogEvent> events = fixture.happens(PATIENT, 2);
        LogEvent failing = fixture.happens(NEIGHBOUR, 1).getFirst();
        LogEvent last = fixture.happens(PATIENT, 1).getFirst();
        List<Long> done = Collections.synchronizedList(new ArrayList<>());
        List<Long> placesThen = Collections.synchronizedList(new ArrayList<>());
        Inbox reacting =
                inbox(event -> (Reaction) reacted -> Uni.createFrom().voidItem().invoke(() -> {
                    placesThen.add(place());
                    if (reacted.equals(failing)) {
                        throw new IllegalArgumentException("not this one");
                    }
                    done.add(reacted.position());
                }));

        assertThat(receive(reacting, List.of(events.get(0), events.get(1), failing, last)))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(new Applied()),
                        second -> assertThat(second).isEqualTo(new Applied()),
                        third -> assertThat(third).isInstanceOf(Parked.class),
                        fourth -> assertThat(fourth).isEqualTo(new Applied()));

        assertThat(done.stream().distinct()).containsExactly(1L, 2L, 4L);
        assertThat(placesThen.getFirst()).isZero();
        assertThat(place()).isEqualTo(4);
    }

    @Test
    void effects_and_reactions_mixed_keep_their_order() {
        List<LogEvent> events = fixture.happens(PATIENT, 30);
        List<Long> order = Collections.synchronizedList(new ArrayList<>());
        Inbox mixed = inbox(event -> switch ((int) (event.position() * 7 % 5)) {
            case 0, 1 ->
                (Effect) (session, seen) -> Uni.createFrom().voidItem().invoke(() -> order.add(seen.position()));
            case 2, 3 -> (Reaction) seen -> Uni.createFrom().voidItem().invoke(() -> order.add(seen.position()));
            default -> new Consequence.Nothing();
        });

        assertThat(receive(mixed, events)).hasSize(30).containsOnly(new Applied());

        assertThat(order).isSorted().doesNotHaveDuplicates().hasSize(24);
        assertThat(place()).isEqualTo(30);
    }

    @Test
    void random_batches_at_once_in_any_order_change_nothing() {
        long seed = 20260305;
        List<LogEvent> events = fixture.happens(PATIENT, 60);

        AtOnce.run(4, n -> {
            Random random = new Random(seed + n);
            for (int i = 0; i < 15; i++) {
                int from = random.nextInt(events.size());
                int to = from + 1 + random.nextInt(events.size() - from);
                receive(inbox, events.subList(from, to));
            }
            return n;
        });
        receive(inbox, events);

        assertThat(fixture.seen("views", LANE)).as("seed " + seed).isEqualTo(positions(events));
    }
}
