package se.stafett.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Holds the relay of a running service back, as another instance that has leased every lane would, and lets it go. */
public final class RelayGate {
    private static final String HOLD =
            "update store.relay set owner = 'bench', leased_until = clock_timestamp() + '1 hour'";
    private static final String LET_GO = "update store.relay set owner = null, leased_until = '-infinity'";
    private static final String REACHED =
            "select sum(r.position), sum(l.last_position) from store.relay r join store.lane l using (lane)";
    private static final Duration LOOK = Duration.ofMillis(10);

    private final StoreDatabase database;

    public RelayGate(StoreDatabase database) {
        this.database = database;
    }

    public void hold() throws SQLException {
        database.run(HOLD);
    }

    public void letGo() throws SQLException {
        database.run(LET_GO);
    }

    /**
     * Watches until everything is published.
     *
     * @return events a second, from the last look that saw none of the backlog published to the first that saw all
     * @throws TimeoutException when the time is over before
     */
    public double drained(Duration time) throws SQLException, InterruptedException, TimeoutException {
        long end = System.nanoTime() + time.toNanos();
        try (Connection connection = database.connect();
                PreparedStatement look = connection.prepareStatement(REACHED)) {
            Progress first = look(look);
            Progress now = first;
            while (now.open() > 0) {
                if (System.nanoTime() - end > 0) {
                    throw new TimeoutException(
                            now.open() + " events are not published after " + time.toSeconds() + " s");
                }
                TimeUnit.NANOSECONDS.sleep(LOOK.toNanos());
                now = look(look);
                if (now.published() == first.published()) {
                    first = now;
                }
            }
            double seconds = (now.nanos() - first.nanos()) / 1e9;
            return seconds == 0 ? 0 : (now.published() - first.published()) / seconds;
        }
    }

    private static Progress look(PreparedStatement query) throws SQLException {
        try (ResultSet result = query.executeQuery()) {
            result.next();
            return new Progress(System.nanoTime(), result.getLong(1), result.getLong(2));
        }
    }

    private record Progress(long nanos, long published, long stored) {
        long open() {
            return stored - published;
        }
    }
}
