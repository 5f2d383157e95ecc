package se.stafett.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import se.stafett.contracts.event.Hash;
import se.stafett.contracts.event.Lane;

/**
 * Makes a store as large as it is after years, in minutes: events in whole chains are put into it, and its indexes made anew
 * afterwards. The payloads are short, since no append reads an earlier one. What is there counts as published.
 */
public final class LongHistory {
    private static final int THREADS = 2;
    private static final int FLUSH = 1 << 17;

    private static final String EVENTS =
            "insert into store.event select c[1]::integer, c[2]::bigint, c[3]::uuid, c[4]::uuid,"
                    + " c[5]::bigint, c[6], c[7], c[8], c[9]::timestamptz, c[10]::timestamptz, c[11]::uuid, c[12]::uuid, c[13], c[14],"
                    + " c[15]::bytea, c[16]::bytea from string_to_table(?, E'\n') l, string_to_array(l, E'\t', '') c";
    private static final String STREAMS =
            "insert into store.stream select c[1]::uuid, c[2], c[3]::bigint, c[4], c[5]::text[],"
                    + " c[6], c[7]::timestamptz from string_to_table(?, E'\n') l, string_to_array(l, E'\t', '') c";
    private static final List<Index> INDEXES = List.of(
            new Index("event", "event_pkey", "primary key (lane, position)"),
            new Index("event", "event_event_id_key", "unique (event_id)"),
            new Index("event", "event_stream_id_stream_version_key", "unique (stream_id, stream_version)"),
            new Index("stream", "stream_pkey", "primary key (stream_id)"),
            new Index("command", "command_pkey", "primary key (scope, key)"));
    private static final String DROP_LABELS = "drop index store.stream_labels";
    private static final String LABELS =
            "create index stream_labels on store.stream using gin (labels) with (fastupdate = off)";

    private final StoreDatabase database;

    public LongHistory(StoreDatabase database) {
        this.database = database;
    }

    private record Index(String table, String name, String definition) {
        String drop() {
            return "alter table store." + table + " drop constraint " + name;
        }

        String make() {
            return "set maintenance_work_mem = '256MB'; alter table store." + table + " add constraint " + name + " "
                    + definition;
        }
    }

    /** Lets the store grow to so many events, when it has fewer. Nobody may append meanwhile. */
    public void growTo(long events) throws SQLException, InterruptedException {
        long missing = events - database.events();
        if (missing <= 0) {
            return;
        }
        for (Index index : INDEXES) {
            database.run(index.drop());
        }
        database.run(DROP_LABELS);
        long eachLane = Math.ceilDiv(missing, Lane.COUNT);
        List<Callable<Long>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread;
            work.add(() -> {
                for (int lane = first; lane < Lane.COUNT; lane += THREADS) {
                    grow(lane, eachLane);
                }
                return eachLane;
            });
        }
        together(work);
        // as many commands as events, as a store has that grew by commands
        database.run("insert into store.command select repeat(md5((n % 100)::text), 2), gen_random_uuid()::text,"
                + " repeat('f', 64), gen_random_uuid()::text, gen_random_uuid(), 1, n % 64, n, clock_timestamp()"
                + " from generate_series(1, " + missing + ") n");
        for (Index index : INDEXES) {
            database.run(index.make());
        }
        database.run(LABELS);
        database.run("update store.relay r set position = l.last_position from store.lane l where l.lane = r.lane");
    }

    private static void together(List<Callable<Long>> work) throws SQLException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Long> each : threads.invokeAll(work)) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new SQLException("the history could not be made", failed.getCause());
        }
    }

    private void grow(int lane, long count) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            InventedLane told = head(connection, lane);
            rows(connection, EVENTS, count, () -> HistoryRow.of(told.next()));
            Iterator<InventedLane.Stream> streams = told.streams().iterator();
            rows(connection, STREAMS, told.streams().size(), () -> HistoryRow.of(streams.next()));
            remember(connection, lane, told);
            connection.commit();
        }
    }

    private static void rows(Connection connection, String insert, long count, Supplier<String> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            StringBuilder waiting = new StringBuilder();
            for (long i = 0; i < count; i++) {
                waiting.append(waiting.isEmpty() ? "" : "\n").append(rows.get());
                if (waiting.length() > FLUSH || i == count - 1) {
                    statement.setString(1, waiting.toString());
                    statement.executeUpdate();
                    waiting.setLength(0);
                }
            }
        }
    }

    private static InventedLane head(Connection connection, int lane) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select last_position, last_hash from store.lane where lane = ?")) {
            query.setInt(1, lane);
            try (ResultSet head = query.executeQuery()) {
                head.next();
                return new InventedLane(lane, head.getLong(1), Hash.of(head.getBytes(2)));
            }
        }
    }

    private static void remember(Connection connection, int lane, InventedLane told) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update store.lane set last_position = ?, last_hash = ?, last_recorded_at = ? where lane = ?")) {
            update.setLong(1, told.position());
            update.setBytes(2, told.last().toBytes());
            update.setTimestamp(3, Timestamp.from(told.at()));
            update.setInt(4, lane);
            update.executeUpdate();
        }
    }
}
