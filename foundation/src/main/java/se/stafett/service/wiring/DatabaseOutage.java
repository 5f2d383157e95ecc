package se.stafett.service.wiring;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.stafett.edge.problem.Outage;

/** PostgreSQL cannot be reached, has no room, or is going down: the caller may come back. */
@Singleton
class DatabaseOutage implements Outage {
    @Override
    public boolean explains(Throwable link) {
        return link instanceof ClosedConnectionException
                || link instanceof PgException refused && isPassing(refused.getSqlState())
                // of what PostgreSQL refuses, Hibernate Reactive keeps no more than this
                || link instanceof SQLException told && isPassing(told.getSQLState());
    }

    // Classes 08 connection, 53 resources, 57P intervention by an operator; 40 a transaction that lost to others.
    private static boolean isPassing(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || state.startsWith("40"));
    }
}
