package se.stafett.local.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One stop of a stack, or of some of its servers: the services in order, then what they stand on, together. */
final class Stop {
    private final StackPlace place;
    private final Progress progress;

    Stop(StackPlace place, Progress progress, StackLock held) {
        assert held.lock().isValid();
        this.place = place;
        this.progress = progress;
    }

    void run(List<Server> servers) {
        stopTogether(servers.stream().filter(JavaService.class::isInstance).toList());
        stopTogether(servers.stream()
                .filter(server -> !(server instanceof JavaService))
                .toList());
    }

    private void stopTogether(List<Server> servers) {
        List<CompletableFuture<Void>> stops = new ArrayList<>();
        servers.forEach(
                server -> stops.add(CompletableFuture.runAsync(() -> stop(server), Thread::startVirtualThread)));
        CompletableFuture.allOf(stops.toArray(CompletableFuture[]::new)).join();
    }

    private void stop(Server server) {
        PidFile pidFile = new PidFile(place.pidFile(server.name()));
        pidFile.process().ifPresentOrElse(process -> stop(server, process), () -> noteForeign(server, pidFile));
        pidFile.remove();
    }

    private void stop(Server server, ProcessHandle process) {
        Instant begin = Instant.now();
        progress.begins(server.title(), "stopping");
        ServerProcess.stop(server, process);
        if (process.isAlive()) {
            throw new StackFailure(
                    StackFailure.Kind.STOP_FAILED, server.title() + " (process " + process.pid() + ") does not stop.");
        }
        progress.done(server.title(), "stopped", Duration.between(begin, Instant.now()));
    }

    private void noteForeign(Server server, PidFile pidFile) {
        pidFile.read()
                .filter(entry -> ProcessHandle.of(entry.pid()).isPresent())
                .ifPresent(entry -> progress.note(
                        "Process " + entry.pid() + " is not the " + server.title() + " that was started: left alone"));
    }
}
