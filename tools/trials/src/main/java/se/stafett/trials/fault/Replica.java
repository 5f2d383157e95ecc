package se.stafett.trials.fault;

import java.io.Closeable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import se.stafett.local.stack.Database;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.Service;
import se.stafett.trials.OwnStack;
import se.stafett.trials.release.Rotation;

/** One of several plan-services on the same store, behind the same door: what runs there can be replaced by another release. */
final class Replica implements Closeable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration GLANCE = Duration.ofMillis(5);
    /** The first of a build to end would write an archive of its classes before it is gone. */
    private static final String ENDS_AT_ONCE = "_JAVA_OPTIONS=-XX:-AutoCreateSharedArchive";

    private final OwnStack host;
    private final Service service;
    private final Path folder;
    private final Rotation rotation;
    private final List<String> told;
    private OwnStack running;
    private int starts;

    /** @param offset of its port, which no service of a stack has */
    Replica(OwnStack host, int offset, Path folder, Rotation rotation, Path home) {
        this(host, offset, folder, rotation, home, List.of());
    }

    /** @param told variables of its environment besides, as {@code NAME=value} */
    Replica(OwnStack host, int offset, Path folder, Rotation rotation, Path home, List<String> told) {
        this.host = host;
        this.service = new Service(Service.PLAN.name(), offset, Database.PLAN);
        this.folder = folder;
        this.rotation = rotation;
        this.told = Stream.concat(told.stream(), Stream.of(ENDS_AT_ONCE)).toList();
        this.running = start(home);
    }

    /** Without its path. */
    private URI address() {
        return URI.create("http://" + Ports.HOST + ":" + host.place().port(service));
    }

    /** Its own REST interface, past the door. */
    URI url() {
        return running.url(service);
    }

    private OwnStack start(Path home) {
        OwnStack started = host.guest(
                home, folder.resolve("start-" + starts++), host.place().basePort(), service, told);
        rotation.add(address());
        return started;
    }

    /**
     * Lets it end by SIGTERM, nobody being told before, and starts another release in its place.
     *
     * @param home where that release was built
     * @return how long it took to end
     */
    Duration replace(Path home) {
        ProcessHandle process = running.process(service.name());
        Instant told = Instant.now();
        process.destroy();
        Patiently.await("the end of a replica", PATIENCE, GLANCE, () -> !process.isAlive());
        Duration ending = Duration.between(told, Instant.now());
        rotation.remove(address());
        running = start(home);
        return ending;
    }

    @Override
    public void close() {
        running.close();
    }
}
