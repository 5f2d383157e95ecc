package se.stafett.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.stafett.local.stack.Database;
import se.stafett.store.EventStore;
import se.stafett.store.EventStoreContract;

class PostgresEventStoreTest implements EventStoreContract {
    private final TestDatabase database = TestDatabase.plan();
    private final EventStore store = new PostgresEventStore(database.factory(), SOURCE, () -> {});

    @BeforeEach
    void start_empty() {
        database.emptied();
    }

    @Override
    public EventStore store() {
        return store;
    }

    @Test
    void for_a_rare_label_no_other_streams_are_looked_at_however_many_have_the_common_one() throws SQLException {
        database.asOwner("""
                insert into store.stream select gen_random_uuid(), 'plan', 1, 'p', array['in-force', 'patient:' || n]
                from generate_series(1, 20000) n;
                analyze store.stream;
                """);
        try (Connection connection = database.connectAs(Database.OWNER);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            String asked = PostgresEventStore.LABELLED
                    .replace(":labels", "'[\"patient:7\", \"in-force\"]'")
                    .replace(":type", "'plan'")
                    .replace(":after", "'00000000-0000-0000-0000-000000000000'");
            assertThat(number(statement, "select count(*) from (" + asked + "limit 1) found"))
                    .isOne();
            assertThat(number(statement, """
                            select idx_tup_fetch + seq_tup_read from pg_stat_xact_user_tables
                            where schemaname = 'store' and relname = 'stream'
                            """)).isLessThan(100);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
