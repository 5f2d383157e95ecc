package se.stafett.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stafett.store.StoreUnderTest.SOURCE;
import static se.stafett.store.StoreUnderTest.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.local.stack.Database;
import se.stafett.store.AppendResult;
import se.stafett.store.AtOnce;
import se.stafett.store.Draft;

/** What the PostgreSQL store does beside the contract. */
class PostgresAppendTest {
    private final TestDatabase database = TestDatabase.plan();
    private final AtomicInteger wakeUps = new AtomicInteger();
    private final PostgresEventStore store =
            new PostgresEventStore(database.factory(), SOURCE, wakeUps::incrementAndGet);

    @BeforeEach
    void start_empty() {
        database.emptied();
    }

    @Test
    void whoever_waits_for_events_is_woken_by_what_was_written_alone() {
        UUID plan = UUID.randomUUID();
        await(store.append(Draft.of("p", "1").write(plan, 0, 3).submission()));
        await(store.append(Draft.of("p", "1").write(plan, 0, 3).submission()));
        await(store.append(Draft.of("p", "2").write(plan, 0, 1).submission()));

        assertThat(wakeUps).hasValue(1);
    }

    @Test
    void pairs_of_streams_in_both_orders_never_deadlock() throws SQLException {
        long before = deadlocks();
        List<UUID> plans = List.of(UUID.randomUUID(), UUID.randomUUID());
        AtOnce.run(
                2,
                n -> await(store.append(
                        Draft.of("p", "new " + n).write(plans.get(n), 0, 1).submission())));

        AtOnce.run(16, writer -> {
            for (int round = 0; round < 25; round++) {
                pair("key " + writer + "-" + round, plans.get(writer % 2), plans.get((writer + 1) % 2));
            }
            return writer;
        });

        assertThat(deadlocks()).isEqualTo(before);
    }

    /** As the instances of a service do, whose transactions meet in the lanes. */
    @Test
    void two_stores_with_many_patients_never_deadlock() throws SQLException {
        long before = deadlocks();
        PostgresEventStore other = new PostgresEventStore(database.factory(), SOURCE, () -> {});

        AtOnce.run(32, writer -> {
            for (int round = 0; round < 20; round++) {
                Draft draft = Draft.of("p" + (writer * 5 + round * 11) % 90, writer + "-" + round);
                assertThat(await((writer % 2 == 0 ? store : other)
                                .append(draft.write(UUID.randomUUID(), 0, 1).submission())))
                        .isInstanceOf(AppendResult.Appended.class);
            }
            return writer;
        });

        assertThat(deadlocks()).isEqualTo(before);
    }

    @Test
    void of_many_at_once_the_one_with_a_stream_of_another_patient_fails_alone() {
        UUID taken = UUID.randomUUID();
        await(store.append(Draft.of("somebody", "first").write(taken, 0, 1).submission()));

        List<Object> results = AtOnce.run(40, writer -> {
            Draft draft = Draft.of("p" + writer, "at once " + writer);
            return await(store.append((writer == 17 ? draft.write(taken, 1, 1) : draft.write(UUID.randomUUID(), 0, 1))
                            .submission())
                    .map(Object.class::cast)
                    .onFailure()
                    .recoverWithItem(failure -> failure));
        });

        assertThat(results).filteredOn(AppendResult.Appended.class::isInstance).hasSize(39);
        assertThat(results.get(17)).isInstanceOf(Throwable.class);
    }

    private AppendResult pair(String key, UUID first, UUID second) {
        long firstVersion = await(store.find(first)).orElseThrow().version();
        long secondVersion = await(store.find(second)).orElseThrow().version();
        return await(store.append(Draft.of("p", key)
                .write(first, firstVersion, 1, List.of(), "name of " + first)
                .write(second, secondVersion, 1, List.of(), "name of " + second)
                .submission()));
    }

    private long deadlocks() throws SQLException {
        try (Connection connection = database.connectAs(Database.OWNER);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select pg_stat_clear_snapshot(), deadlocks from pg_stat_database where datname = current_database()")) {
            result.next();
            return result.getLong("deadlocks");
        }
    }
}
