package se.stafett.local.stack;

import java.nio.file.Path;

/**
 * A PostgreSQL 18 for tests: in a temporary folder, on a free port, with the stack's databases and roles. It ends with
 * {@link #close} or with the JVM that started it, whichever comes first, and takes its folder with it.
 */
public final class LocalPostgres implements AutoCloseable {
    private final Path folder;
    private final Postgres server;
    private ServerProcess process;

    private LocalPostgres(Path folder, Postgres server) {
        this.folder = folder;
        this.server = server;
        this.process = ServerProcess.start(server, Leash.TIED);
    }

    /** One for the whole JVM, started at the first call. Tests that share it keep apart by patients and stream ids. */
    public static LocalPostgres shared() {
        return Shared.POSTGRES;
    }

    /**
     * Starts one and waits until it accepts connections.
     *
     * @throws StackFailure when it does not start
     */
    public static LocalPostgres start() {
        Path folder = TemporaryFolder.make("postgres");
        Passwords passwords = new Passwords(folder.resolve("secrets"));
        Path log = folder.resolve("postgres.log");
        return new LocalPostgres(folder, new Postgres(folder.resolve("data"), Ports.free(), passwords, log));
    }

    public String host() {
        return Ports.HOST;
    }

    public int port() {
        return server.port();
    }

    /** The password of {@link Database#OWNER}, {@link Database#SUPERUSER} or a service's role. */
    public String password(String role) {
        return server.passwords().of(role);
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
        return server.data();
    }

    /** Ends it at once, as a crash would: no checkpoint, connections cut. */
    public void kill() {
        process.kill();
    }

    /** Starts it again on the same port and data after {@link #kill}. */
    public void restart() {
        process.kill();
        process = ServerProcess.start(server, Leash.TIED);
    }

    @Override
    public void close() {
        process.kill();
        TemporaryFolder.remove(folder);
    }

    private static final class Shared {
        static final LocalPostgres POSTGRES = LocalPostgres.start();
    }
}
