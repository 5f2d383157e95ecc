package se.stafett.bench.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stafett.bench.load.Crew;

/** Rows a second into a table with nothing but a key: by pgbench where there is one, else over JDBC. */
public final class RowInserts {
    static final String INSERT = "insert into bench_row (id, payload) values (gen_random_uuid(), repeat('x', 900))";

    private final StoreDatabase database;
    private final Optional<Pgbench> pgbench;

    public RowInserts(StoreDatabase database) throws SQLException {
        this.database = database;
        this.pgbench = Pgbench.against(database);
        database.run("create table if not exists bench_row (id uuid primary key, payload text not null)");
    }

    /** What measures it. */
    public String tool() {
        return pgbench.isPresent() ? "pgbench" : "JDBC";
    }

    /** Rows a second. */
    public double run(int clients, Duration time) throws SQLException, IOException, InterruptedException {
        if (pgbench.isPresent()) {
            List<String> options = List.of("-T", "" + Math.max(1, time.toSeconds()));
            return pgbench.get().run(INSERT + ";\n", clients, options).rate();
        }
        List<InsertingClient> inserting = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            inserting.add(new InsertingClient(database));
        }
        try (Crew crew = new Crew(inserting)) {
            return crew.runFor(time).sound().rate();
        }
    }
}
