package se.stafett.trials.fault;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.LocalPostgres;
import se.stafett.store.inbox.Effect;
import se.stafett.store.inbox.Inbox;
import se.stafett.store.inbox.InboxSettings;
import se.stafett.store.inbox.Receipt;

/** Another service that takes events in through an inbox on PostgreSQL: its effect is a row for each event. */
final class Consumer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int CONNECTIONS = 4;

    private final LocalPostgres postgres = LocalPostgres.shared();
    private final SessionFactory factory;
    private final Inbox inbox;

    /** @param source what the service that decided the events gives when it is asked for missing ones */
    Consumer(List<LogEvent> source) {
        layTables();
        String role = Database.PLAN.role();
        factory = Persistence.createEntityManagerFactory(
                        "consumer",
                        Map.of(
                                "jakarta.persistence.jdbc.url", postgres.url(Database.PLAN),
                                "jakarta.persistence.jdbc.user", role,
                                "jakarta.persistence.jdbc.password", postgres.password(role),
                                "hibernate.connection.pool_size", Integer.toString(CONNECTIONS)))
                .unwrap(SessionFactory.class);
        inbox = new Inbox(
                factory,
                InboxSettings.of("trial"),
                event -> (Effect) Consumer::effect,
                (from, lane, position) -> Uni.createFrom().item(after(source, lane, position)));
    }

    private void layTables() {
        String url = postgres.jdbcUrl(Database.PLAN);
        String password = postgres.password(Database.OWNER);
        Flyway.configure()
                .dataSource(url, Database.OWNER, password)
                .locations("classpath:db/store")
                .placeholders(Map.of("service", Database.PLAN.role()))
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, Database.OWNER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create table store.effect (id bigserial, lane integer, position bigint)");
            statement.execute("grant select, insert on store.effect to " + Database.PLAN.role());
            statement.execute("grant usage on sequence store.effect_id_seq to " + Database.PLAN.role());
        } catch (SQLException failed) {
            throw new IllegalStateException("the consumer's table cannot be made", failed);
        }
    }

    private static Uni<Void> effect(StatelessSession session, LogEvent event) {
        return session.createNativeQuery("insert into store.effect (lane, position) values (:lane, :position)")
                .setParameter("lane", event.lane())
                .setParameter("position", event.position())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static List<LogEvent> after(List<LogEvent> source, int lane, long position) {
        return source.stream()
                .filter(event -> event.lane() == lane && event.position() > position)
                .limit(50)
                .toList();
    }

    Receipt receive(LogEvent event) {
        return inbox.receive(event).await().atMost(PATIENCE);
    }

    /** The positions of the effects in a lane, in the order in which they were made. */
    List<Long> effects(int lane) {
        return factory.withStatelessSession(session -> session.createNativeQuery(
                                "select position from store.effect where lane = :lane order by id", Long.class)
                        .setParameter("lane", lane)
                        .getResultList())
                .await()
                .atMost(PATIENCE);
    }

    @Override
    public void close() {
        factory.close();
    }
}
