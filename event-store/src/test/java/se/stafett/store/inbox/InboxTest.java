package se.stafett.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.store.StoreUnderTest.await;
import static se.stafett.store.inbox.InboxFixture.positions;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AtOnce;
import se.stafett.store.inbox.Receipt.Applied;
import se.stafett.store.inbox.Receipt.Halted;
import se.stafett.store.inbox.Receipt.Repeated;

class InboxTest {
    private static final int LANE = Lane.of("patient");

    private final InboxFixture fixture = new InboxFixture();
    private final Inbox inbox = fixture.inbox("views");

    @Test
    void events_are_applied_once_and_in_order() {
        List<LogEvent> events = fixture.happens("patient", 5);

        assertThat(events.stream().map(event -> await(inbox.receive(event)))).containsOnly(new Applied());
        assertThat(events.stream().map(event -> await(inbox.receive(event)))).containsOnly(new Repeated());

        assertThat(fixture.seen("views", LANE)).isEqualTo(positions(events));
    }

    @Test
    void each_consumer_has_a_place_of_its_own() {
        LogEvent event = fixture.happens("patient", 1).getFirst();

        assertThat(await(inbox.receive(event))).isEqualTo(new Applied());
        assertThat(await(fixture.inbox("notices").receive(event))).isEqualTo(new Applied());
    }

    @Test
    void ten_deliveries_in_any_order_change_nothing() {
        long seed = 20260302;
        List<LogEvent> deliveries = new ArrayList<>();
        for (String patient : List.of("patient", "p1", "p2", "p3")) {
            deliveries.addAll(fixture.happens(patient, 12));
        }
        List<LogEvent> events = List.copyOf(deliveries);
        deliveries.addAll(
                Collections.nCopies(9, events).stream().flatMap(List::stream).toList());
        Collections.shuffle(deliveries, new Random(seed));

        AtOnce.run(4, n -> {
            for (int i = n; i < deliveries.size(); i += 4) {
                await(inbox.receive(deliveries.get(i)));
            }
            return n;
        });

        for (String patient : List.of("patient", "p1", "p2", "p3")) {
            assertThat(fixture.seen("views", Lane.of(patient)))
                    .as("seed " + seed)
                    .isEqualTo(LongStream.rangeClosed(1, 12).boxed().toList());
        }
    }

    @Test
    void a_gap_is_filled_from_the_source_page_by_page() {
        List<LogEvent> events = fixture.happens("patient", 30);

        assertThat(await(inbox.receive(events.getLast()))).isEqualTo(new Applied());

        assertThat(fixture.seen("views", LANE)).isEqualTo(positions(events));
        assertThat(fixture.fetches).hasValueGreaterThan(3);
    }

    @Test
    void a_gap_that_the_source_cannot_fill_stops_the_lane_and_no_other() {
        Inbox alone = fixture.inbox(
                "views", (source, lane, position) -> Uni.createFrom().item(List.of()));
        List<LogEvent> events = fixture.happens("patient", 2);
        LogEvent elsewhere = fixture.happens("p1", 1).getFirst();

        assertThatThrownBy(() -> await(alone.receive(events.get(1)))).isInstanceOf(GapNotFilled.class);

        assertThat(fixture.seen("views", LANE)).isEmpty();
        assertThat(await(alone.receive(elsewhere))).isEqualTo(new Applied());
    }

    @Test
    void a_second_history_halts_the_lane_for_good() {
        LogEvent first = fixture.happens("patient", 1).getFirst();
        await(inbox.receive(first));
        LogEvent other = Forgery.of(first, first.prevHash(), "another payload").sealed();

        assertThat(await(inbox.receive(other))).isInstanceOf(Halted.class);
        assertThat(await(inbox.receive(fixture.happens("patient", 1).getFirst())))
                .isInstanceOf(Halted.class);
        assertThat(fixture.seen("views", LANE)).hasSize(1);
        assertThat(await(inbox.receive(fixture.happens("p1", 1).getFirst()))).isEqualTo(new Applied());
    }

    @Test
    void an_event_that_follows_something_else_halts_the_lane() {
        List<LogEvent> events = fixture.happens("patient", 2);
        await(inbox.receive(events.get(0)));
        LogEvent stray =
                Forgery.of(events.get(1), Hash.GENESIS, events.get(1).payload()).sealed();

        assertThat(await(inbox.receive(stray)))
                .isInstanceOfSatisfying(
                        Halted.class, halted -> assertThat(halted.reason()).contains("does not follow"));
    }

    @Test
    void an_altered_event_halts_the_lane() {
        LogEvent event = fixture.happens("patient", 1).getFirst();
        LogEvent altered = Forgery.of(event, event.prevHash(), event.payload() + "x");

        assertThat(await(inbox.receive(altered)))
                .isInstanceOfSatisfying(
                        Halted.class, halted -> assertThat(halted.reason()).contains("altered"));
        assertThat(fixture.seen("views", LANE)).isEmpty();
    }
}
