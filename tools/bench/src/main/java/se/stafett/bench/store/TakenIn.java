package se.stafett.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** How far another service has taken in what a store has published: by the listener that has come least far. */
public final class TakenIn {
    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final String LEAST =
            "select coalesce(min(reached), 0) from (select sum(position) reached from store.inbox"
                    + " where source = '/plan-service' group by consumer) listener";

    private final StoreDatabase published;
    private final StoreDatabase hearing;

    public TakenIn(StoreDatabase published, StoreDatabase hearing) {
        this.published = published;
        this.hearing = hearing;
    }

    /**
     * Waits until every listener has taken in everything.
     *
     * @return events a second, from the first that was taken in after this call to the last
     * @throws TimeoutException when not everything has been taken in by then
     */
    public double rateUntilAll(Duration patience) throws SQLException, InterruptedException, TimeoutException {
        long all = published.events();
        long end = System.nanoTime() + patience.toNanos();
        try (Connection connection = hearing.connect();
                PreparedStatement query = connection.prepareStatement(LEAST)) {
            long before = look(query);
            long begin = System.nanoTime();
            long now = before;
            while (now < all) {
                if (System.nanoTime() - end > 0) {
                    throw new TimeoutException(now + " of " + all + " events have been taken in");
                }
                Thread.sleep(GLANCE);
                begin = now == before ? System.nanoTime() : begin;
                now = look(query);
            }
            return (all - before) / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static long look(PreparedStatement query) throws SQLException {
        try (ResultSet result = query.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }
}
