package se.stafett.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.stafett.local.stack.Leash;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.Progress;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;
import se.stafett.local.token.TokenIssuer;

/**
 * A stack of a test's own, with fresh data on free ports, run from the packaged services. It ends with {@link #close}, or
 * with this JVM. Its data stays in {@code target} until the next run, for whoever wants to see the logs.
 */
public final class OwnStack implements AutoCloseable {
    private static final List<Integer> OFFSETS = List.of(1, 2, 3, 4, 32, 92, 93);

    private static final int LOWEST_PORT = 21_000;
    private static final int RANGES = 110;

    private final LocalStack stack;
    private final People people;

    private OwnStack(LocalStack stack) {
        this.stack = stack;
        this.people = new People(TokenIssuer.in(stack.place().issuer()));
    }

    /** Starts one with plan-service alone. */
    public static OwnStack up(String name) {
        return up(name, List.of(Service.PLAN));
    }

    /** Starts one with these services. */
    public static OwnStack up(String name, List<Service> services) {
        return up(name, services, place -> {});
    }

    /** Starts one with these services, once its empty place has been prepared. */
    public static OwnStack up(String name, List<Service> services, Consumer<StackPlace> preparing) {
        Path data = Clone.left(name).resolve("stack");
        delete(data);
        LocalStack stack = new LocalStack(new StackPlace(Clone.top(), data, freeRange()), services, new Silent());
        preparing.accept(stack.place());
        stack.up(Leash.TIED);
        return new OwnStack(stack);
    }

    /**
     * Lets plan-service end in order once and starts it again. At its first end it writes its class archive, which makes
     * all starts after it quicker; one that is killed never gets so far.
     */
    public void makeStartsQuick() {
        stack.stop(List.of(Service.PLAN.name()));
        stack.up(Leash.TIED);
    }

    /**
     * Below the ports that systems give to clients: one that asks for a server which is down could be given the server's own
     * port, be connected to itself, and keep the server from coming back.
     */
    private static int freeRange() {
        int first = (int) (ProcessHandle.current().pid() % RANGES);
        return IntStream.range(first, first + RANGES)
                .map(range -> LOWEST_PORT + range % RANGES * 100)
                .filter(base -> OFFSETS.stream().allMatch(offset -> Ports.isFree(base + offset)))
                .findFirst()
                .orElseThrow();
    }

    /** Ends a server with {@code kill -9} and returns when it is gone. */
    public void kill(String server) {
        ProcessHandle process = stack.process(server).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Lets a service end in order. */
    public void stop(Service service) {
        stack.stop(List.of(service.name()));
    }

    /** Starts again what was killed, and returns when it answers. */
    public void restart() {
        stack.up(Leash.TIED);
    }

    /** plan-service's REST interface. */
    public URI planService() {
        return URI.create(stack.place().url(Service.PLAN));
    }

    /** The REST interface of any service. */
    public URI url(Service service) {
        return URI.create(stack.place().url(service));
    }

    public StackPlace place() {
        return stack.place();
    }

    /** Kafka's bootstrap servers. */
    public String kafka() {
        return stack.place().kafka();
    }

    public People people() {
        return people;
    }

    @Override
    public void close() {
        stack.down();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException("what an earlier run left cannot be removed", inUse);
        }
    }

    private static final class Silent implements Progress {
        @Override
        public void begins(String server, String what) {}

        @Override
        public void done(String server, String what, Duration took) {}

        @Override
        public void note(String line) {
            System.out.println(line);
        }
    }
}
