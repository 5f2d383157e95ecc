package se.stafett.trials.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;
import se.stafett.trials.OwnStack;

/**
 * Trial 14's fault: the broker is gone from some moment of the load on. When clients rest, a copy is taken of the running cluster
 * by PostgreSQL's own way of online backups, the cluster is lost, and a fresh one begins with the copy. What had not been
 * published is published from there, and clients go on.
 *
 * @param dead when the broker was gone
 * @param called when everything was started again
 * @param back when it answered
 * @param goingOn from then until an event was published that was decided there
 */
record Restored(Moment moment, Instant dead, Instant called, Instant back, Duration goingOn) implements Blow {
    private static final String POSTGRES = "postgres";
    private static final int COMMANDS_WITHOUT = 150;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(50);

    static Restored at(Moment moment, Load load, Servers servers, Tail tail) {
        moment.await(load);
        OwnStack stack = servers.host();
        stack.kill("kafka");
        Instant dead = Instant.now();
        long until = load.commands() + COMMANDS_WITHOUT;
        Patiently.await("commands without a broker", LONGEST, GLANCE, () -> load.commands() >= until || load.isOver());
        load.rest();
        Path cluster = stack.place().data().resolve(POSTGRES);
        Path copy = cluster.resolveSibling("copy");
        try {
            backup(stack.place(), cluster, copy, () -> {});
            stack.kill(Service.PLAN.name());
            stack.kill(POSTGRES);
            Files.move(cluster, cluster.resolveSibling("lost"));
            Files.move(copy, cluster);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException refused) {
            throw new IllegalStateException("no backup could be taken", refused);
        }
        Instant called = Instant.now();
        stack.restart();
        Instant back = Instant.now();
        load.goOn();
        Instant first = tail.awaitRecordedAfter(back, LONGEST).at();
        return new Restored(moment, dead, called, back, Duration.between(back, first));
    }

    /** @param meanwhile is done while the files are copied */
    static void backup(StackPlace place, Path cluster, Path copy, Runnable meanwhile) throws SQLException, IOException {
        String url = "jdbc:postgresql://" + Ports.HOST + ":" + place.postgresPort() + "/" + Database.PLAN.name();
        String password = place.passwords().of(Database.SUPERUSER);
        try (Connection connection = DriverManager.getConnection(url, Database.SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('trial', fast => true)");
            CompletableFuture<Void> other = CompletableFuture.runAsync(meanwhile);
            copy(cluster, copy, "pg_wal");
            other.join();
            try (ResultSet label = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                label.next();
                Files.writeString(copy.resolve("backup_label"), label.getString(1));
            }
            // what was written while the files were copied is in the log, up to the end of the backup
            copy(cluster.resolve("pg_wal"), copy.resolve("pg_wal"), "");
        }
    }

    /** Copies a folder into another, which may be there already, but for what begins with some path. */
    static void copy(Path from, Path to, String without) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(from)) {
            all = found.filter(path -> without.isEmpty()
                            || path.equals(from)
                            || !from.relativize(path).startsWith(without))
                    .filter(path -> !path.endsWith("postmaster.pid"))
                    .toList();
        }
        for (Path path : all) {
            try {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            } catch (FileAlreadyExistsException there) {
                overwrite(path, to.resolve(from.relativize(path).toString()));
            } catch (NoSuchFileException removedMeanwhile) {
                if (Files.exists(path)) {
                    throw removedMeanwhile;
                }
            }
        }
    }

    private static void overwrite(Path path, Path copy) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private long backlog(Evidence evidence) {
        return evidence.store().stream()
                .filter(event ->
                        event.recordedAt().isAfter(dead) && event.recordedAt().isBefore(called))
                .count();
    }

    @Override
    public Seen seen(Evidence evidence, Tail tail) {
        Instant last = tail.lastOf(dead, called).orElse(back);
        Duration draining = last.isAfter(back) ? Duration.between(back, last) : Duration.ZERO;
        Duration recovery = draining.compareTo(goingOn) > 0 ? draining : goingOn;
        long events = backlog(evidence);
        List<String> findings = events == 0 ? List.of("nothing was left to publish after the restore") : List.of();
        String words = String.format(
                Locale.ROOT,
                "%s: %d events published from the copy, the last %d ms after the start, and one decided there after %d ms",
                this,
                events,
                draining.toMillis(),
                goingOn.toMillis());
        return new Seen(words, recovery, findings);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "broker lost %s, cluster lost while clients rested, started anew with a copy within %d ms",
                moment,
                Duration.between(called, back).toMillis());
    }
}
