package se.stafett.local.stack;

import java.nio.file.Path;

/**
 * A Kafka broker for tests: in a temporary folder, on free ports, with the published topics. It ends with {@link #close}
 * or with the JVM that started it, whichever comes first, and takes its folder with it.
 */
public final class LocalKafka implements AutoCloseable {
    private final Path folder;
    private final Kafka settings;
    private final TestServer server;

    private LocalKafka(Path folder, Kafka settings, TestServer server) {
        this.folder = folder;
        this.settings = settings;
        this.server = server;
        server.start();
    }

    /**
     * One for the whole JVM, started at the first call, as {@link TestServers} says. Tests that share it keep apart by topics or
     * keys.
     */
    public static LocalKafka shared() {
        return Shared.KAFKA;
    }

    /**
     * Starts one as a process, waits until it answers, and makes the published topics.
     *
     * @throws StackFailure when it does not start
     */
    public static LocalKafka start() {
        Path folder = TemporaryFolder.make("kafka");
        Kafka settings = settings(folder);
        return new LocalKafka(folder, settings, new ProcessServer(settings));
    }

    private static LocalKafka startInContainer() {
        Path folder = TemporaryFolder.make("kafka");
        Kafka settings = settings(folder);
        LocalKafka kafka = new LocalKafka(folder, settings, KafkaContainer.of(settings));
        kafka.topics().createAll();
        return kafka;
    }

    private static Kafka settings(Path folder) {
        Path log = folder.resolve("kafka.log");
        return new Kafka(folder.resolve("data"), Ports.free(), Ports.free(), log, KafkaSpeed.SHORT_LIVED);
    }

    /** {@code host:port}, as {@code bootstrap.servers} wants it. */
    public String bootstrap() {
        return settings.bootstrap();
    }

    public KafkaTopics topics() {
        return KafkaTopics.at(bootstrap());
    }

    /** The folder with the broker's log segments, for tests that scan the bytes on the disk. */
    public Path dataFolder() {
        return settings.data().resolve("log");
    }

    /** Ends it at once, as a crash would. */
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
        static final LocalKafka KAFKA =
                TestServers.ofThisJvm().start("Kafka", LocalKafka::startInContainer, LocalKafka::start);
    }
}
