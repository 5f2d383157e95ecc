package se.stafett.service.start;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.stafett.contracts.event.Lane;

/** That the service may work in its database, that the log there has as many lanes as it knows, and that both have the same time. */
@Singleton
class LogCheck {
    private static final String STATE =
            "select count(*), clock_timestamp(), exists (select from store.stream)" + " from store.lane";

    private final AgroalDataSource database;
    private final Clock clock;
    private final Duration tolerance;

    LogCheck(
            AgroalDataSource database,
            Clock clock,
            @ConfigProperty(name = "stafett.clock.tolerance") Duration tolerance) {
        this.database = database;
        this.clock = clock;
        this.tolerance = tolerance;
    }

    /**
     * @return whether anything has been written
     * @throws CannotStart when the service would write what others could not read
     */
    boolean hasBegun() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet state = statement.executeQuery(STATE)) {
            state.next();
            requireLanes(state.getInt(1));
            requireTime(state.getObject(2, OffsetDateTime.class).toInstant());
            return state.getBoolean(3);
        }
    }

    private static void requireLanes(int lanes) {
        if (lanes != Lane.COUNT) {
            throw new CannotStart("the log in the database has " + lanes + " lanes, and this version works with "
                    + Lane.COUNT + ": start the version that it was written with");
        }
    }

    private void requireTime(Instant there) {
        Duration ahead = Duration.between(there, clock.instant());
        if (ahead.abs().compareTo(tolerance) > 0) {
            throw new CannotStart("the clock here is " + ahead.abs().toSeconds() + " s "
                    + (ahead.isNegative() ? "behind" : "ahead of")
                    + " the database's: set both by a time service, or allow for more in STAFETT_CLOCK_TOLERANCE");
        }
    }
}
