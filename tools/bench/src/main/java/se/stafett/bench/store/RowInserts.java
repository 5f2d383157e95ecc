package se.stafett.bench.store;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stafett.bench.load.Crew;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Ports;

/** Rows a second into a table with nothing but a key: by pgbench where there is one, else over JDBC. */
public final class RowInserts {
    static final String INSERT = "insert into bench_row (id, payload) values (gen_random_uuid(), repeat('x', 900))";

    private static final Pattern RATE = Pattern.compile("^tps = ([0-9.]+)", Pattern.MULTILINE);

    private final StoreDatabase database;
    private final Optional<Path> pgbench;

    public RowInserts(StoreDatabase database) throws SQLException {
        this.database = database;
        this.pgbench = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
        database.run("create table if not exists bench_row (id uuid primary key, payload text not null)");
    }

    /** What measures it. */
    public String tool() {
        return pgbench.isPresent() ? "pgbench" : "JDBC";
    }

    /** Rows a second. */
    public double run(int clients, Duration time) throws SQLException, IOException, InterruptedException {
        return pgbench.isPresent() ? byPgbench(pgbench.get(), clients, time) : byJdbc(clients, time);
    }

    private double byJdbc(int clients, Duration time) throws SQLException, InterruptedException {
        List<InsertingClient> inserting = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            inserting.add(new InsertingClient(database));
        }
        try (Crew crew = new Crew(inserting)) {
            return crew.runFor(time).sound().rate();
        }
    }

    private double byPgbench(Path program, int clients, Duration time) throws IOException, InterruptedException {
        Path script = Files.createTempFile("stafett-bench-", ".sql");
        try {
            Files.writeString(script, INSERT + ";\n");
            ProcessBuilder run = new ProcessBuilder(List.of(
                    program.toString(),
                    "-n",
                    "-M",
                    "prepared",
                    "-f",
                    script.toString(),
                    "-c",
                    "" + clients,
                    "-j",
                    "" + Math.min(2, clients),
                    "-T",
                    "" + Math.max(1, time.toSeconds()),
                    "-h",
                    Ports.HOST,
                    "-p",
                    "" + database.place().postgresPort(),
                    "-U",
                    Database.OWNER,
                    database.name()));
            run.environment().put("PGPASSWORD", database.place().passwords().of(Database.OWNER));
            Process process = run.redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(output);
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0 || !rate.find()) {
                process.destroyForcibly();
                throw new IOException("pgbench failed: " + output.strip());
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(script);
        }
    }
}
