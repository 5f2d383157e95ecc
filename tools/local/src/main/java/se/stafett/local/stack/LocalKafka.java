package se.stafett.local.stack;

import java.nio.file.Path;

/**
 * A Kafka broker for tests: in a temporary folder, on free ports, with the published topics. It ends with {@link #close}
 * or with the JVM that started it, whichever comes first, and takes its folder with it.
 */
public final class LocalKafka implements AutoCloseable {
    private final Path folder;
    private final Kafka server;
    private ServerProcess process;

    private LocalKafka(Path folder, Kafka server) {
        this.folder = folder;
        this.server = server;
        this.process = ServerProcess.start(server, Leash.TIED);
    }

    /** One for the whole JVM, started at the first call. Tests that share it keep apart by topics or keys. */
    public static LocalKafka shared() {
        return Shared.KAFKA;
    }

    /**
     * Starts one, waits until it answers, and makes the published topics.
     *
     * @throws StackFailure when it does not start
     */
    public static LocalKafka start() {
        Path folder = TemporaryFolder.make("kafka");
        Path log = folder.resolve("kafka.log");
        Kafka server = new Kafka(folder.resolve("data"), Ports.free(), Ports.free(), log, KafkaSpeed.SHORT_LIVED);
        return new LocalKafka(folder, server);
    }

    /** {@code host:port}, as {@code bootstrap.servers} wants it. */
    public String bootstrap() {
        return server.bootstrap();
    }

    public KafkaTopics topics() {
        return KafkaTopics.at(bootstrap());
    }

    /** The folder with the broker's log segments, for tests that scan the bytes on the disk. */
    public Path dataFolder() {
        return server.data().resolve("log");
    }

    /** Ends it at once, as a crash would. */
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
        static final LocalKafka KAFKA = LocalKafka.start();
    }
}
