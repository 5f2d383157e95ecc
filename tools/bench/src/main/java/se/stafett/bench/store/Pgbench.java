package se.stafett.bench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.stafett.bench.load.Load;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Ports;

/** PostgreSQL's own load generator. */
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("^tps = ([0-9.]+)", Pattern.MULTILINE);
    private static final int NANOS_A_MICRO = 1_000;
    private static final int LATENCY = 2;

    private final Path program;
    private final StoreDatabase database;

    private Pgbench(Path program, StoreDatabase database) {
        this.program = program;
        this.database = database;
    }

    /** Empty when this machine has none. */
    static Optional<Pgbench> against(StoreDatabase database) {
        return Programs.find("pgbench").map(program -> new Pgbench(program, database));
    }

    /**
     * One run of a script.
     *
     * @param options further words of the command line, such as how long
     * @throws IOException when it cannot be run, or says that a transaction failed
     */
    Load run(String script, int clients, List<String> options) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("stafett-bench-");
        try {
            Path file = Files.writeString(folder.resolve("script.sql"), script);
            String output = output(file, folder, clients, options);
            Matcher rate = RATE.matcher(output);
            if (!rate.find()) {
                throw new IOException("pgbench failed: " + output.strip());
            }
            long[] nanos = nanos(folder);
            return new Load(nanos.length / Double.parseDouble(rate.group(1)), nanos, 0, Optional.empty());
        } finally {
            remove(folder);
        }
    }

    private String output(Path file, Path folder, int clients, List<String> options)
            throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared", "-f", file.toString()));
        words.addAll(List.of("-c", "" + clients, "-j", "" + Math.min(2, clients), "--log"));
        words.addAll(List.of("--log-prefix", folder.resolve("log").toString()));
        words.addAll(options);
        words.addAll(List.of("-h", Ports.HOST, "-p", "" + database.place().postgresPort(), "-U", Database.OWNER));
        words.add(database.name());
        ProcessBuilder run = new ProcessBuilder(words).redirectErrorStream(true);
        run.environment().put("PGPASSWORD", database.place().passwords().of(Database.OWNER));
        Process process = run.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("pgbench failed: " + output.strip());
        }
        return output;
    }

    /** Its log has a line for each transaction: client, number, microseconds, and more. */
    private static long[] nanos(Path folder) throws IOException {
        LongStream.Builder nanos = LongStream.builder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path log : files.filter(file -> file.getFileName().toString().startsWith("log"))
                    .toList()) {
                for (String line : Files.readAllLines(log)) {
                    nanos.add(Long.parseLong(line.split(" ")[LATENCY]) * NANOS_A_MICRO);
                }
            }
        }
        return nanos.build().toArray();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
