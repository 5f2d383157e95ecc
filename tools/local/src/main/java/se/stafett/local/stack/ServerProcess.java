package se.stafett.local.stack;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server that runs: started, awaited and stopped by its process id. */
final class ServerProcess {
    private static final Duration POLL = Duration.ofMillis(15);
    private static final long LEAST_SPACE = 200L << 20;

    private final Server server;
    private final Process process;
    private volatile boolean ready;

    private ServerProcess(Server server, Process process) {
        this.server = server;
        this.process = process;
    }

    /** Prepares, starts and awaits a server. */
    static ServerProcess start(Server server, Leash leash) {
        prepare(server);
        return spawn(server, leash).awaitReady();
    }

    /** Checks what can be checked before the start and makes the data folder. */
    static void prepare(Server server) {
        server.ports().forEach(port -> Ports.requireFree(server.title(), port));
        try {
            requireSpace(Files.createDirectories(Folders.of(server.log())));
            server.prepare();
        } catch (IOException failed) {
            throw StackFailure.of(failed, Folders.of(server.log()));
        }
    }

    /** Starts the process without waiting for it to answer. */
    static ServerProcess spawn(Server server, Leash leash) {
        try {
            if (Files.exists(server.log())) {
                Path earlier = server.log().resolveSibling(server.log().getFileName() + ".old");
                Files.move(server.log(), earlier, StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(leash.wrap(server, server.command()))
                    .redirectErrorStream(true)
                    .redirectOutput(server.log().toFile());
            if (leash == Leash.FREE) {
                builder.redirectInput(Path.of("/dev/null").toFile());
            }
            change(builder.environment(), server.environment());
            return new ServerProcess(server, builder.start());
        } catch (IOException failed) {
            throw StackFailure.of(failed, Folders.of(server.log()));
        }
    }

    private static void requireSpace(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        if (store.getUsableSpace() < LEAST_SPACE) {
            throw new StackFailure(
                    StackFailure.Kind.DISK_FULL,
                    "The disk that holds " + folder + " is full: " + (store.getUsableSpace() >> 20) + " MB left, "
                            + (LEAST_SPACE >> 20) + " MB wanted.");
        }
    }

    private static void change(Map<String, String> environment, Map<String, String> changes) {
        changes.forEach((name, value) -> {
            if (value.isEmpty()) {
                environment.remove(name);
            } else {
                environment.put(name, value);
            }
        });
    }

    /** Waits until the server answers; when it does not, kills it and says why. */
    ServerProcess awaitReady() {
        Instant deadline = Instant.now().plus(server.patience());
        try {
            while (!server.isReady()) {
                if (process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw LogTail.of(server.log()).failure(server.title() + " did not start");
                }
                if (Instant.now().isAfter(deadline)) {
                    kill();
                    throw LogTail.of(server.log())
                            .failure(server.title() + " was not ready within "
                                    + server.patience().toSeconds() + " s");
                }
            }
            server.afterStart();
            ready = true;
            return this;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            kill();
            throw new StackFailure(StackFailure.Kind.START_FAILED, server.title() + ": the start was interrupted.");
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String name() {
        return server.name();
    }

    /** Stops in order; kills what does not stop in time. */
    void stop() {
        stop(server, handle());
    }

    /** Stops in order what has been ready, and kills what has not. */
    void undo() {
        if (ready) {
            stop();
        } else {
            kill();
        }
    }

    static void stop(Server server, ProcessHandle process) {
        Signals.send(server.stopSignal(), process);
        if (!Signals.awaitEnd(process, server.stopsWithin())) {
            kill(server, process);
        }
    }

    /** Ends the process without letting it tidy up. */
    void kill() {
        kill(server, handle());
    }

    private static void kill(Server server, ProcessHandle process) {
        Signals.send(server.killSignal(), process);
        if (!Signals.awaitEnd(process, Duration.ofSeconds(5))) {
            Signals.send("KILL", process);
            Signals.awaitEnd(process, Duration.ofSeconds(5));
        }
    }
}
