package se.stafett.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stafett.store.StoreUnderTest.SOURCE;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.local.stack.Database;
import se.stafett.store.Draft;
import se.stafett.store.StoreUnderTest;

/** What the role that the service works as may not do, whatever the service is made to send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresRightsTest {
    private static final String SERVICE = Database.PLAN.role();

    private final TestDatabase database = TestDatabase.plan();

    @BeforeAll
    void one_event_lies_in_the_store() {
        StoreUnderTest.await(new PostgresEventStore(database.emptied().factory(), SOURCE, () -> {})
                .append(Draft.of("p", "k").write(UUID.randomUUID(), 0, 1).submission()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update store.event set payload = ''",
                "delete from store.event",
                "truncate store.event",
                "insert into store.event select * from store.event",
                "alter table store.event disable trigger all",
                "update store.lane set last_position = 0",
                "delete from store.lane",
                "update store.stream set version = 9",
                "insert into store.stream values (gen_random_uuid(), 'plan', 1, 'p', '{}')",
                "delete from store.command",
                "update store.command set response = ''",
                "delete from store.reservation",
                "update store.sealed_head set position = 9",
                "delete from store.sealed_head",
                "update store.sealed_node set hash = hash",
                "delete from store.sealed_node",
                "update store.checkpoint set root = root",
                "delete from store.checkpoint",
                "truncate store.checkpoint cascade",
                "update store.checkpoint_signature set line = ''",
                "delete from store.checkpoint_signature",
                "delete from store.sealer",
                "select store.extend_lane(null, '{}')",
                "select store.append_one('{}')",
                "select store.set_versions('{}')",
                "select store.set_version('{}', '{}')",
                "select store.change_reservations('[]')",
                "create function store.append_events(batch text) returns text language sql return batch",
                "create table store.mine (id integer)",
                "set role " + Database.OWNER,
            })
    void the_service_may_not(String sql) throws SQLException {
        try (Connection connection = database.connectAs(SERVICE);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @Test
    void tables_of_the_callers_own_do_not_reach_into_the_append_function() throws SQLException {
        try (Connection connection = database.connectAs(Database.OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table lane (like store.lane)");
            assertThatThrownBy(() -> statement.execute("select store.append_events('{\"scope\":\"s\",\"key\":\"k\"}')"))
                    .isInstanceOf(SQLException.class);
            assertThat(count(statement, "select count(*) from pg_temp.lane")).isZero();
        }
    }

    @Test
    void the_database_itself_finds_an_event_that_was_altered() throws SQLException {
        String altered = "select count(*) from store.event e where store.event_hash(e) <> e.hash";
        try (Connection connection = database.connectAs(Database.OWNER);
                Statement statement = connection.createStatement()) {
            assertThat(count(statement, altered)).isZero();
            connection.setAutoCommit(false);
            statement.execute("update store.event set payload = payload || 'x'");
            assertThat(count(statement, altered)).isOne();
            connection.rollback();
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
