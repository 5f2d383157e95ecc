package se.stafett.store.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.stack.Database;
import se.stafett.store.Draft;
import se.stafett.store.EventStore;
import se.stafett.store.StoreUnderTest;
import se.stafett.store.postgres.PostgresEventStore;
import se.stafett.store.postgres.PostgresOutbox;
import se.stafett.store.postgres.TestDatabase;
import se.stafett.store.relay.Outbox.Stretch;

class OutboxTest implements StoreUnderTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final TestDatabase database = TestDatabase.plan();
    private final EventStore store = new PostgresEventStore(database.factory(), SOURCE, () -> {});
    private final PostgresOutbox outbox = new PostgresOutbox(database.factory());

    @Override
    public EventStore store() {
        return store;
    }

    @BeforeEach
    void start_empty() {
        database.emptied();
    }

    private int lease(String owner, Duration lease) {
        return StoreUnderTest.await(outbox.lease(owner, lease));
    }

    private List<LogEvent> unpublished(String owner, int limit) {
        return StoreUnderTest.await(outbox.unpublished(owner, limit, List.of()));
    }

    private int mark(String owner, Stretch... stretches) {
        return StoreUnderTest.await(outbox.markPublished(owner, List.of(stretches)));
    }

    private int write(String patient, int events) {
        return appended(Draft.of(patient, UUID.randomUUID().toString())
                        .write(UUID.randomUUID(), 0, events)
                        .submission())
                .getFirst()
                .lane();
    }

    @Test
    void what_was_published_and_is_not_held_or_is_another_is_found() {
        List<LogEvent> held =
                appended(Draft.of("p", "k").write(UUID.randomUUID(), 0, 2).submission());
        database.emptied();
        List<LogEvent> other =
                appended(Draft.of("p", "k").write(UUID.randomUUID(), 0, 1).submission());

        assertThat(StoreUnderTest.await(outbox.firstLacking(other))).isEmpty();
        assertThat(StoreUnderTest.await(outbox.firstLacking(List.of()))).isEmpty();
        assertThat(StoreUnderTest.await(outbox.firstLacking(List.of(other.getFirst(), held.get(1), held.get(0)))))
                .contains(held.get(1));
        assertThat(StoreUnderTest.await(outbox.firstLacking(held.subList(0, 1))))
                .contains(held.getFirst());
    }

    @Test
    void the_first_takes_all_lanes_and_shares_with_those_that_come() {
        assertThat(lease("one", LONG)).isEqualTo(64);
        assertThat(lease("two", LONG)).isZero();
        assertThat(lease("one", LONG)).isEqualTo(32);
        assertThat(lease("two", LONG)).isEqualTo(32);
        assertThat(lease("three", LONG)).isZero();
        assertThat(lease("one", LONG)).isEqualTo(22);
        assertThat(lease("two", LONG)).isEqualTo(22);
        assertThat(lease("three", LONG)).isEqualTo(20);
    }

    @Test
    void a_lease_that_runs_out_goes_to_another() {
        lease("one", SHORT);

        await().until(() -> lease("two", LONG) == 64);
        write("p", 1);
        assertThat(unpublished("one", 10)).isEmpty();
        assertThat(unpublished("two", 10)).hasSize(1);
    }

    @Test
    void lanes_given_back_are_free_at_once() {
        lease("one", LONG);
        StoreUnderTest.await(outbox.release("one"));

        assertThat(lease("two", LONG)).isEqualTo(64);
    }

    @Test
    void only_what_lies_behind_the_place_is_unpublished() {
        lease("one", LONG);
        int lane = write("p", 5);

        assertThat(mark("one", new Stretch(lane, 0, 3))).isEqualTo(1);

        assertThat(unpublished("one", 10)).extracting(LogEvent::position).containsExactly(4L, 5L);
    }

    @Test
    void what_is_under_way_is_not_given_again_and_what_follows_it_is() {
        lease("one", LONG);
        int lane = write("p", 5);

        assertThat(StoreUnderTest.await(outbox.unpublished("one", 10, List.of(new Stretch(lane, 0, 3)))))
                .extracting(LogEvent::position)
                .containsExactly(4L, 5L);
        assertThat(StoreUnderTest.await(outbox.unpublished("one", 10, List.of(new Stretch(lane, 0, 5)))))
                .isEmpty();
    }

    @Test
    void one_that_lost_its_lanes_moves_nothing() {
        int lane = write("p", 5);
        lease("zombie", SHORT);
        await().until(() -> lease("two", LONG) == 64);

        assertThat(mark("zombie", new Stretch(lane, 0, 5))).isZero();
        assertThat(unpublished("two", 10)).hasSize(5);
    }

    @Test
    void a_place_moves_only_from_where_it_stood() {
        lease("one", LONG);
        int lane = write("p", 5);
        mark("one", new Stretch(lane, 0, 4));

        assertThat(mark("one", new Stretch(lane, 0, 2))).isZero();
        assertThat(unpublished("one", 10)).hasSize(1);
    }

    @Test
    void a_lane_with_a_backlog_leaves_room_for_the_others() {
        lease("one", LONG);
        int backlog = write("p0", 90);
        for (int patient = 1; patient < 30; patient++) {
            write("p" + patient, 1);
        }

        List<LogEvent> first = unpublished("one", 60);

        assertThat(first).extracting(LogEvent::lane).contains(backlog, Lane.of("p1"), Lane.of("p29"));
        assertThat(first).hasSizeLessThanOrEqualTo(64);
        assertThat(first).filteredOn(event -> event.lane() == backlog).hasSizeBetween(2, 60);
    }

    @Test
    void a_lone_lane_gets_the_whole_limit() {
        lease("one", LONG);
        write("p", 90);

        assertThat(unpublished("one", 60)).hasSize(60);
    }

    @Test
    void marking_does_not_wait_for_the_disk_and_appending_does() throws SQLException {
        try (Connection connection = database.connectAs(Database.PLAN.role());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(synchronousCommit(statement)).isEqualTo("on");
            statement.execute("select store.mark_published('one', '[]')");
            assertThat(synchronousCommit(statement)).isEqualTo("off");
            connection.commit();
            assertThat(synchronousCommit(statement)).isEqualTo("on");
        }
    }

    private static String synchronousCommit(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("show synchronous_commit")) {
            result.next();
            return result.getString(1);
        }
    }
}
