package se.stafett.store.postgres;

import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.LocalPostgres;

/** A database of the real PostgreSQL that the tests share, with its schema laid as a service lays it. */
public final class TestDatabase {
    private static final class Plan {
        static final TestDatabase DATABASE = new TestDatabase(Database.PLAN);
    }

    private static final class Keys {
        static final TestDatabase DATABASE = new TestDatabase(Database.KEYS);
    }

    private final LocalPostgres postgres = LocalPostgres.shared();
    private final Database database;
    private final SessionFactory factory;

    private TestDatabase(Database database) {
        this.database = database;
        Flyway.configure()
                .dataSource(postgres.jdbcUrl(database), Database.OWNER, postgres.password(Database.OWNER))
                .locations("classpath:db/" + (database.equals(Database.PLAN) ? "store" : "keys"))
                .placeholders(Map.of("service", database.role()))
                .load()
                .migrate();
        this.factory = openFactory(database.equals(Database.PLAN) ? 24 : 4);
    }

    public static TestDatabase plan() {
        return Plan.DATABASE;
    }

    public static TestDatabase keys() {
        return Keys.DATABASE;
    }

    /** Works as the service's role. Shared: do not close. */
    public SessionFactory factory() {
        return factory;
    }

    /** Another factory that works as the service's role, with a pool of its own. To be closed by the caller. */
    public SessionFactory openFactory(int connections) {
        return Persistence.createEntityManagerFactory(
                        database.name(),
                        Map.of(
                                "jakarta.persistence.jdbc.url", postgres.url(database),
                                "jakarta.persistence.jdbc.user", database.role(),
                                "jakarta.persistence.jdbc.password", postgres.password(database.role()),
                                "hibernate.connection.pool_size", Integer.toString(connections),
                                "hibernate.vertx.prepared_statement_cache.max_size", "256"))
                .unwrap(SessionFactory.class);
    }

    public Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), role, postgres.password(role));
    }

    public void asOwner(String sql) {
        try (Connection connection = connectAs(Database.OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    public long numberAsOwner(String sql) {
        try (Connection connection = connectAs(Database.OWNER);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Empties the store, as only the owner can. */
    public TestDatabase emptied() {
        asOwner("""
                delete from store.event; delete from store.stream; delete from store.reservation; delete from store.command; delete from store.copied_event;
                update store.lane set last_position = 0, last_hash = decode(repeat('00', 32), 'hex'),
                last_recorded_at = '-infinity';
                update store.relay set position = 0, owner = null, leased_until = '-infinity';
                delete from store.relay_worker;
                delete from store.sealed_head; delete from store.sealed_node;
                delete from store.checkpoint_signature; delete from store.checkpoint;
                update store.sealer set owner = null, leased_until = '-infinity';
                """);
        return this;
    }
}
