package se.stafett.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stafett.local.stack.Leash;
import se.stafett.local.stack.LocalStack;
import se.stafett.local.stack.Ports;
import se.stafett.local.stack.Progress;
import se.stafett.local.stack.Service;
import se.stafett.local.stack.StackPlace;

/** The stack that is measured: its ports and its data folder. When the program ends, however it does, both are given back. */
final class Grounds implements AutoCloseable {
    private static final int FIRST_BASE = 8_400;

    private final Path home;
    private final Path folder;
    private final boolean temporary;
    private final int base;
    private final Progress progress;

    private @Nullable LocalStack stack;
    private List<Service> services = List.of();
    private boolean closed;

    private Grounds(Path home, Path folder, boolean temporary, int base, Progress progress) {
        this.home = home;
        this.folder = folder;
        this.temporary = temporary;
        this.base = base;
        this.progress = progress;
    }

    /**
     * @param home the clone's top folder
     * @param data where the stack keeps its data; a temporary folder, removed afterwards, when absent
     * @param base the first of the stack's ports; free ones are looked for when absent
     */
    static Grounds take(Path home, Optional<Path> data, Optional<Integer> base, Progress progress) {
        try {
            Path folder = data.isPresent()
                    ? Files.createDirectories(data.get())
                    : Files.createTempDirectory("stafett-bench-");
            Grounds grounds = new Grounds(home, folder, data.isEmpty(), base.orElseGet(Grounds::freeBase), progress);
            Runtime.getRuntime().addShutdownHook(new Thread(grounds::close, "clear the grounds"));
            return grounds;
        } catch (IOException failed) {
            throw new UncheckedIOException("no folder for the stack's data", failed);
        }
    }

    private static int freeBase() {
        return IntStream.iterate(FIRST_BASE, base -> base < 60_000, base -> base + 100)
                .filter(base -> IntStream.of(1, 2, 3, 4, 32, 92, 93).allMatch(offset -> Ports.isFree(base + offset)))
                .findFirst()
                .orElseThrow();
    }

    /** Starts a stack of plan-service alone with nothing in its data folder, in place of the one before. */
    LocalStack startCold() {
        return startCold(List.of(Service.PLAN));
    }

    /** Starts a stack of these services with nothing in its data folder, in place of the one before. */
    LocalStack startCold(List<Service> services) {
        down();
        this.services = List.copyOf(services);
        stack = new LocalStack(new StackPlace(home, emptyFolder(), base), services, progress);
        return startAgain();
    }

    /** Starts a stack of plan-service alone, unless there is one. */
    void requirePlans() {
        if (!services.equals(List.of(Service.PLAN))) {
            startCold();
        }
    }

    /** Starts a stack of all services, unless there is one. */
    void requireAllServices() {
        if (!Service.all().equals(services)) {
            startCold(Service.all());
        }
    }

    private Path emptyFolder() {
        try {
            return Files.createTempDirectory(folder, "stack-");
        } catch (IOException failed) {
            throw new UncheckedIOException("no folder for the stack's data", failed);
        }
    }

    /** Starts what does not run of the stack there is. */
    LocalStack startAgain() {
        LocalStack present = stack();
        present.up(Leash.TIED);
        return present;
    }

    LocalStack stack() {
        if (stack == null) {
            throw new IllegalStateException("no stack has been started");
        }
        return stack;
    }

    StackPlace place() {
        return stack().place();
    }

    /** Stops one server. */
    void stop(String server) {
        stack().stop(List.of(server));
    }

    /** Stops everything. */
    void down() {
        if (stack != null) {
            stack.down();
        }
    }

    /** Also called when the program is told to end; once is enough. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        down();
        if (temporary && Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot remove " + folder, failed);
            }
        }
    }
}
