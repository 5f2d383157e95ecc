package se.stafett.bench.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import se.stafett.bench.course.InventedPlans;
import se.stafett.bench.load.Crew;
import se.stafett.bench.load.Load;

/**
 * The appends that the commands come to, without the service: by pgbench where there is one, else over JDBC. What pgbench cannot
 * make up itself, it finds in a table, by the client and a number: a look into an index more than the service's append takes.
 */
public final class AppendsAlone implements AutoCloseable {
    private static final String TABLE = "create unlogged table bench_command"
            + " (client int, n int, command text not null, primary key (client, n))";
    private static final String SCRIPT = """
            \\set n :n + 1
            select store.append_events(cast(command as jsonb)) ->> 'outcome' from bench_command
            where client = :client_id and n = :n;
            """;

    private final StoreDatabase database;
    private final Optional<Pgbench> pgbench;
    private final List<AppendingClient> clients = new ArrayList<>();
    private final int count;
    private final int acts;
    private int run;

    /**
     * @param count how many append at the same time
     * @param acts how often each of them, in a run
     * @param runs how many runs are made ready
     */
    public AppendsAlone(StoreDatabase database, InventedPlans plans, int count, int acts, int runs)
            throws SQLException {
        this.database = database;
        this.pgbench = Pgbench.against(database);
        this.count = count;
        this.acts = acts;
        if (pgbench.isPresent()) {
            fill(plans, acts * runs);
        } else {
            for (int i = 0; i < count; i++) {
                clients.add(new AppendingClient(database, plans, acts * runs));
            }
        }
    }

    /** What measures it. */
    public String tool() {
        return pgbench.isPresent() ? "pgbench" : "JDBC";
    }

    /** @throws SQLException when not everything was appended */
    public Load run() throws SQLException, IOException, InterruptedException {
        if (pgbench.isEmpty()) {
            return new Crew(clients).runTimes(acts).sound();
        }
        long before = database.events();
        Load load = pgbench.get().run(SCRIPT, count, List.of("-t", "" + acts, "-D", "n=" + acts * run));
        run++;
        if (database.events() - before != (long) acts * count) {
            throw new SQLException("not every command of pgbench was appended");
        }
        return load;
    }

    private void fill(InventedPlans plans, int commands) throws SQLException {
        database.run("drop table if exists bench_command");
        database.run(TABLE);
        SplittableRandom random = new SplittableRandom();
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("insert into bench_command values (?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int client = 0; client < count; client++) {
                insert.setInt(1, client);
                List<String> own = new ArrayList<>();
                while (own.size() < commands) {
                    own.addAll(plans.make(random).asCommands());
                }
                for (int n = 1; n <= commands; n++) {
                    insert.setInt(2, n);
                    insert.setString(3, own.get(n - 1));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        database.run("analyze bench_command");
    }

    @Override
    public void close() {
        clients.forEach(AppendingClient::close);
    }
}
