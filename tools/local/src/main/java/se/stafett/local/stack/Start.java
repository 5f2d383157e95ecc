package se.stafett.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;

/** One start of a stack. What it started ends with it when it fails or is interrupted from the keyboard. */
final class Start {
    private final StackPlace place;
    private final Leash leash;
    private final Progress progress;
    private final ConcurrentLinkedDeque<ServerProcess> started = new ConcurrentLinkedDeque<>();
    private boolean undone;

    Start(StackPlace place, Leash leash, Progress progress, StackLock held) {
        assert held.lock().isValid();
        this.place = place;
        this.leash = leash;
        this.progress = progress;
    }

    /** Starts the servers of each step together, one step after the other; returns the names of those it started. */
    List<String> run(List<List<Server>> steps) {
        Thread undo = new Thread(this::undo, "undo start");
        Runtime.getRuntime().addShutdownHook(undo);
        boolean complete = false;
        try {
            new Secrets(place.secrets()).make();
            steps.forEach(this::startTogether);
            complete = true;
        } finally {
            // when the JVM is on its way out, the hook runs already and undoes what there is
            if (!isShuttingDown(undo) && !complete) {
                undo();
            }
        }
        return started.stream().map(ServerProcess::name).toList();
    }

    private static boolean isShuttingDown(Thread hook) {
        try {
            return !Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }

    private void startTogether(List<Server> servers) {
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        for (Server server : servers) {
            starts.add(CompletableFuture.runAsync(() -> start(server), Thread::startVirtualThread)
                    .whenComplete((nothing, failure) -> {
                        if (failure != null) {
                            firstFailure.completeExceptionally(failure);
                        }
                    }));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException failed) {
            StackFailure calledOff = isUndone() ? calledOff() : null;
            undo();
            // none may still be preparing its data folder when the caller goes on
            all.exceptionally(known -> null).join();
            if (calledOff == null && failed.getCause() instanceof StackFailure failure) {
                throw failure;
            }
            throw calledOff == null ? failed : calledOff;
        }
    }

    private void start(Server server) {
        PidFile pidFile = new PidFile(place.pidFile(server.name()));
        Optional<ProcessHandle> running = pidFile.process();
        if (running.isPresent()) {
            boolean current = pidFile.read()
                    .filter(entry -> entry.version().equals(server.version()))
                    .isPresent();
            if (current) {
                return;
            }
            progress.note(server.title() + " runs an older build: starting it anew");
            ServerProcess.stop(server, running.get());
        }
        Instant begin = Instant.now();
        progress.begins(server.title(), "starting");
        ServerProcess.prepare(server);
        spawn(server, pidFile).awaitReady();
        progress.done(server.title(), "ready", Duration.between(begin, Instant.now()));
    }

    // with undo, so that nothing is started once it has begun
    private synchronized ServerProcess spawn(Server server, PidFile pidFile) {
        if (undone) {
            throw calledOff();
        }
        ServerProcess process = ServerProcess.spawn(server, leash);
        started.push(process);
        pidFile.write(process.handle(), server.version());
        return process;
    }

    private synchronized boolean isUndone() {
        return undone;
    }

    private static StackFailure calledOff() {
        return new StackFailure(StackFailure.Kind.START_FAILED, "The start was called off.");
    }

    private synchronized void undo() {
        undone = true;
        for (ServerProcess process : started) {
            process.undo();
            new PidFile(place.pidFile(process.name())).remove();
        }
    }
}
