package se.stafett.bench.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import se.stafett.bench.course.InventedPlans;

/**
 * Puts events into a store by the function that the service appends with, many plans a transaction. Each thread has lanes of
 * its own, so that none waits for another's.
 */
public final class Filling {
    private static final int THREADS = 4;
    private static final int PLANS_A_STATEMENT = 20;
    private static final String APPEND = "select count(*) from unnest(cast(? as text[])) command"
            + " where store.append_events(cast(command as jsonb)) ->> 'outcome' = 'appended'";

    private final StoreDatabase database;
    private final InventedPlans plans;

    public Filling(StoreDatabase database, InventedPlans plans) {
        this.database = database;
        this.plans = plans;
    }

    /**
     * Adds whole plans until so many events have been added, or the time is over.
     *
     * @return how many events have been added
     */
    public long add(long events, Duration time) throws SQLException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        AtomicLong open = new AtomicLong(events);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Long>> shares = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                shares.add(() -> share(thread, open, end));
            }
            long added = 0;
            for (Future<Long> share : threads.invokeAll(shares)) {
                added += share.get();
            }
            return added;
        } catch (ExecutionException failed) {
            throw new SQLException("the store could not be filled", failed.getCause());
        }
    }

    private long share(int thread, AtomicLong open, long end) throws SQLException {
        SplittableRandom random = new SplittableRandom();
        long added = 0;
        try (Connection connection = database.connect();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            connection.createStatement().execute("set synchronous_commit = off");
            long chunk = (long) PLANS_A_STATEMENT * plans.length();
            while (open.getAndAdd(-chunk) > 0 && System.nanoTime() - end < 0) {
                Array commands = connection.createArrayOf("text", commands(thread, random));
                append.setArray(1, commands);
                requireAll(append);
                commands.free();
                added += chunk;
            }
        }
        return added;
    }

    private Object[] commands(int thread, SplittableRandom random) {
        Object[] commands = new Object[PLANS_A_STATEMENT];
        for (int i = 0; i < commands.length; i++) {
            commands[i] = plans.make(random, lane -> lane % THREADS == thread).asOneCommand();
        }
        return commands;
    }

    private static void requireAll(PreparedStatement append) throws SQLException {
        try (ResultSet result = append.executeQuery()) {
            result.next();
            if (result.getInt(1) != PLANS_A_STATEMENT) {
                throw new SQLException("the store did not take every plan");
            }
        }
    }
}
