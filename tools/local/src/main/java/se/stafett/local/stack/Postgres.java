package se.stafett.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PostgreSQL 18 with the stack's databases, durable (fsync on) and small. */
record Postgres(Path data, int port, Passwords passwords, Path log) implements Server {
    private static final List<String> ADDRESSES = List.of("listen_addresses=" + Ports.HOST, "unix_socket_directories=");

    /** What does not depend on where it runs. */
    static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "shared_buffers=96MB",
            // each process of a service has up to 22, and two of a service run while one takes the other's place
            "max_connections=140",
            "max_wal_size=512MB",
            "checkpoint_timeout=15min",
            "jit=off",
            // stretching is for passwords that can be guessed; these are random, and each connection would pay for it
            "scram_iterations=64",
            "io_method=sync",
            "autovacuum_max_workers=1",
            "max_logical_replication_workers=0",
            "wal_level=replica",
            "timezone=UTC",
            "log_timezone=UTC",
            // an error's detail can hold a row's values: none of them may reach a log
            "log_error_verbosity=terse",
            "log_min_error_statement=panic");

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void prepare() {
        new PostgresCluster(data, passwords, log).make();
        try {
            // left by a killed server; its process id may belong to another program by now
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException failed) {
            throw StackFailure.of(failed, data);
        }
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(PostgresUser.prefix(data));
        command.addAll(List.of(PostgresBinaries.ready().postgres(), "-D", data.toString(), "-p", "" + port));
        ADDRESSES.forEach(setting -> command.addAll(List.of("-c", setting)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    @Override
    public Map<String, String> environment() {
        return PostgresCluster.ENVIRONMENT;
    }

    /** The server itself writes "ready" into its pid file when it accepts connections. */
    @Override
    public boolean isReady() {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.skip(7).anyMatch(line -> line.startsWith("ready"));
        } catch (IOException | UncheckedIOException beingWritten) {
            return false;
        }
    }

    @Override
    public String stopSignal() {
        return "INT";
    }

    @Override
    public String killSignal() {
        return "QUIT";
    }
}
