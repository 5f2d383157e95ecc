package se.stafett.store.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.AtOnce;
import se.stafett.store.Draft;
import se.stafett.store.EventStore;
import se.stafett.store.StoreUnderTest;
import se.stafett.store.postgres.PostgresEventStore;
import se.stafett.store.postgres.PostgresOutbox;
import se.stafett.store.postgres.TestDatabase;

class RelayTest implements StoreUnderTest {
    private final TestDatabase database = TestDatabase.plan();
    private final Outbox outbox = new PostgresOutbox(database.factory());
    private final List<Relay> relays = new CopyOnWriteArrayList<>();
    private final EventStore store =
            new PostgresEventStore(database.factory(), SOURCE, () -> relays.forEach(Relay::wake));

    @Override
    public EventStore store() {
        return store;
    }

    @BeforeEach
    void start_empty() {
        database.emptied();
    }

    @AfterEach
    void stop_the_relays() {
        relays.forEach(Relay::close);
    }

    private Relay relay(String owner, Publisher publisher, RelayListener listener) {
        RelaySettings settings = new RelaySettings(
                owner, 50, Duration.ofMillis(600), Duration.ofMillis(1), Duration.ofMillis(100), Duration.ofMillis(50));
        Relay relay = new Relay(outbox, publisher, settings, listener);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private void write(int patients, int commands) {
        for (int command = 0; command < commands; command++) {
            String key = UUID.randomUUID().toString();
            appended(Draft.of("p" + command % patients, key)
                    .write(UUID.randomUUID(), 0, 1 + command % 3)
                    .submission());
        }
    }

    @Test
    void what_was_committed_before_and_after_the_start_arrives_in_order() {
        Recording receiver = new Recording();
        write(20, 100);
        relay("one", receiver, RelayListener.NONE);
        write(20, 100);

        await().untilAsserted(() -> assertThat(receiver.inOrder()).isEqualTo(everything()));
        assertThat(receiver.received()).doesNotHaveDuplicates();
    }

    @Test
    void an_append_wakes_the_relay_from_a_long_rest() {
        Recording receiver = new Recording();
        Duration hour = Duration.ofHours(1);
        Relay relay =
                new Relay(outbox, receiver, new RelaySettings("one", 50, hour, hour, hour, hour), RelayListener.NONE);
        relays.add(relay);
        relay.start();
        await().until(() -> leased("two", Duration.ofMillis(1)) == 0);

        write(1, 1);

        await().untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
    }

    private int leased(String owner, Duration lease) {
        return StoreUnderTest.await(outbox.lease(owner, lease));
    }

    @Test
    void a_failure_repeats_events_and_neither_loses_nor_swaps_one() {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Recording receiver = new Recording(call -> call % 3 != 0);
        write(10, 60);
        relay("one", receiver, new RelayListener() {
            @Override
            public void failed(Throwable failure) {
                failures.add(failure);
            }
        });

        await().untilAsserted(() -> assertThat(receiver.inOrder()).isEqualTo(everything()));
        assertThat(failures).isNotEmpty();
    }

    @Test
    void two_relays_share_the_lanes_and_one_takes_over_when_the_other_stops() {
        List<LogEvent> both = new ArrayList<>();
        Recording one = new Recording();
        Recording two = new Recording();
        Relay first = relay("one", one, RelayListener.NONE);
        relay("two", two, RelayListener.NONE);
        await().until(() -> lanesOf("one") == 32 && lanesOf("two") == 32);

        write(64, 128);
        await().untilAsserted(
                        () -> assertThat(one.received().size() + two.received().size())
                                .isEqualTo(everything().size()));
        both.addAll(one.inOrder());
        both.addAll(two.inOrder());
        assertThat(both).containsExactlyInAnyOrderElementsOf(everything());
        assertThat(one.received()).isNotEmpty();
        assertThat(two.received()).isNotEmpty();

        first.close();
        await().until(() -> lanesOf("two") == 64);
        write(64, 64);
        await().untilAsserted(
                        () -> assertThat(one.received().size() + two.received().size())
                                .isEqualTo(everything().size()));
    }

    private long lanesOf(String owner) {
        return database.numberAsOwner("select count(*) from store.relay where owner = '" + owner + "'");
    }

    @Test
    void on_a_topic_that_cannot_keep_the_order_the_relay_gives_up() {
        List<UnsuitableTopic> halted = new CopyOnWriteArrayList<>();
        Publisher refusing = events -> {
            throw UnsuitableTopic.uneven("care.plan.v1", 3);
        };
        relay("one", refusing, new RelayListener() {
            @Override
            public void halted(UnsuitableTopic reason) {
                halted.add(reason);
            }
        });
        write(1, 1);

        await().untilAsserted(() -> assertThat(halted).hasSize(1));
        assertThat(halted.getFirst()).hasMessageContaining("3 partitions");
    }

    @Test
    void stopping_lets_what_is_under_way_arrive() {
        Recording receiver = new Recording();
        Relay relay = relay("one", receiver, RelayListener.NONE);
        AtOnce.run(4, n -> {
            write(8, 20);
            return n;
        });
        relay.close();

        long marked = database.numberAsOwner("select sum(position) from store.relay");
        assertThat(receiver.received()).hasSize((int) marked);
        assertThat(lanesOf("one")).isZero();
    }
}
