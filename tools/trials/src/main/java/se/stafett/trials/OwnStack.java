package se.stafett.trials;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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
public final class OwnStack implements Closeable {
    private static final List<Integer> OFFSETS = List.of(1, 2, 3, 4, 5, 32, 92, 93);

    private static final Duration GLANCE = Duration.ofMillis(2);
    private static final int LOWEST_PORT = 21_000;
    private static final int RANGES = 110;

    private final LocalStack stack;
    private final List<String> own;
    private final People people;

    private OwnStack(LocalStack stack, List<String> own) {
        this.stack = stack;
        this.own = List.copyOf(own);
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
        return in(Clone.left(name).resolve("stack"), services, preparing);
    }

    /** Starts one with these services in a folder, which is emptied before. */
    public static OwnStack in(Path data, List<Service> services, Consumer<StackPlace> preparing) {
        delete(data);
        LocalStack stack = new LocalStack(new StackPlace(Clone.top(), data, freeRange()), services, new Silent());
        preparing.accept(stack.place());
        stack.up(Leash.TIED);
        List<String> servers = Stream.concat(services.stream().map(Service::name), Stream.of("postgres", "kafka"))
                .toList();
        return new OwnStack(stack, servers);
    }

    /**
     * Starts one more service on this stack's PostgreSQL and Kafka, with the same secrets. It ends alone, with its own
     * {@link #close}.
     *
     * @param data a folder for its logs
     * @param basePort from which its port is counted, and those on which it looks for PostgreSQL and Kafka
     */
    public OwnStack guest(Path data, int basePort, Service service) {
        return guest(place().home(), data, basePort, service, List.of());
    }

    /**
     * The same with a service of another build, or of another surrounding.
     *
     * @param told variables of its environment besides, as {@code NAME=value}
     */
    public OwnStack guest(Path home, Path data, int basePort, Service service, List<String> told) {
        delete(data);
        List.of("passwords", "secrets", "issuer", "settings", "run/postgres.pid", "run/kafka.pid").stream()
                .filter(shared -> Files.exists(place().data().resolve(shared)))
                .forEach(shared -> copy(place().data().resolve(shared), data.resolve(shared)));
        if (!told.isEmpty()) {
            tell(data.resolve("settings").resolve(service.name()), told);
        }
        LocalStack guest = new LocalStack(new StackPlace(home, data, basePort), List.of(service), new Silent());
        guest.up(Leash.TIED);
        return new OwnStack(guest, List.of(service.name()));
    }

    private static void tell(Path file, List<String> variables) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, variables);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
    public static int freeRange() {
        int first = (int) (ProcessHandle.current().pid() % RANGES);
        return IntStream.range(first, first + RANGES)
                .map(range -> LOWEST_PORT + range % RANGES * 100)
                .filter(base -> OFFSETS.stream().allMatch(offset -> Ports.isFree(base + offset)))
                .findFirst()
                .orElseThrow();
    }

    /** Ends a server and all that it started with {@code kill -9}, and returns when they are gone. */
    public void kill(String server) {
        ProcessHandle process = process(server);
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        // for a process that another has started, onExit() notices its end only seconds later
        while (all.stream().anyMatch(ProcessHandle::isAlive)) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** Sends a signal to a server by its name ({@code STOP}, {@code CONT}, {@code QUIT}). */
    public void signal(String server, String signal) {
        try {
            int code = new ProcessBuilder(
                            "kill", "-" + signal, Long.toString(process(server).pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(server + " cannot be sent " + signal);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + server + " was sent " + signal, stopped);
        }
    }

    /** Whether a server's process is there. */
    public boolean runs(String server) {
        return stack.process(server).isPresent();
    }

    /** The process of a server that runs. */
    public ProcessHandle process(String server) {
        return stack.process(server).orElseThrow(() -> new IllegalStateException(server + " does not run"));
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
        stack.stop(own);
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
