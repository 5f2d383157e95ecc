package se.stafett.local.stack;

import java.nio.file.Path;

/**
 * A PostgreSQL 18 for tests: in a temporary folder, on a free port, with the stack's databases and roles. It ends with
 * {@link #close} or with the JVM that started it, whichever comes first, and takes its folder with it.
 */
public final class LocalPostgres implements AutoCloseable {
    private final Path folder;
    private final Postgres settings;
    private final TestServer server;

    private LocalPostgres(Path folder, Postgres settings, TestServer server) {
        this.folder = folder;
        this.settings = settings;
        this.server = server;
        server.start();
    }

    /**
     * One for the whole JVM, started at the first call, as {@link TestServers} says. Tests that share it keep apart by patients
     * and stream ids.
     */
    public static LocalPostgres shared() {
        return Shared.POSTGRES;
    }

    /**
     * Starts one as a process and waits until it accepts connections.
     *
     * @throws StackFailure when it does not start
     */
    public static LocalPostgres start() {
        Path folder = TemporaryFolder.make("postgres");
        Postgres settings = settings(folder, "data");
        return new LocalPostgres(folder, settings, new ProcessServer(settings));
    }

    private static LocalPostgres startInContainer() {
        Path folder = TemporaryFolder.make("postgres");
        Postgres settings = settings(folder, "container/data");
        return new LocalPostgres(folder, settings, PostgresContainer.of(settings));
    }

    private static Postgres settings(Path folder, String data) {
        Passwords passwords = new Passwords(folder.resolve("secrets"));
        return new Postgres(folder.resolve(data), Ports.free(), passwords, folder.resolve("postgres.log"));
    }

    public String host() {
        return Ports.HOST;
    }

    public int port() {
        return settings.port();
    }

    /** The password of {@link Database#OWNER}, {@link Database#SUPERUSER} or a service's role. */
    public String password(String role) {
        return settings.passwords().of(role);
    }

    public String jdbcUrl(Database database) {
        return "jdbc:postgresql://" + host() + ":" + port() + "/" + database.name();
    }

    /** For reactive clients, without user and password. */
    public String url(Database database) {
        return "postgresql://" + host() + ":" + port() + "/" + database.name();
    }

    /** The folder with the database's files, for tests that scan the bytes on the disk. */
    public Path dataFolder() {
        return settings.data();
    }

    /** Ends it at once, as a crash would: no checkpoint, connections cut. */
    public void kill() {
        server.kill();
    }

    /** Starts it again on the same port and data after {@link #kill}. */
    public void restart() {
        server.start();
    }

    @Override
    public void close() {
        server.remove();
        TemporaryFolder.remove(folder);
    }

    private static final class Shared {
        static final LocalPostgres POSTGRES =
                TestServers.ofThisJvm().start("PostgreSQL", LocalPostgres::startInContainer, LocalPostgres::start);
    }
}
