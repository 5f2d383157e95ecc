package se.stafett.edge.command;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import se.stafett.edge.problem.Problem;

/**
 * Keeps the attempts of one command from running beside each other in this process. Between processes the store decides; there the
 * later attempt waits and then gets the earlier one's answer.
 */
@Singleton
public class InFlight {
    private final Set<UUID> commands = ConcurrentHashMap.newKeySet();

    /** Runs the work, or fails with 409 when an earlier attempt of the same command has not ended; a key is free once its work ends. */
    public <T> Uni<T> alone(UUID commandId, Supplier<Uni<? extends T>> work) {
        return Uni.createFrom().deferred(() -> {
            if (!commands.add(commandId)) {
                return Uni.createFrom().failure(inFlight());
            }
            return Uni.createFrom().deferred(work).onTermination().invoke(() -> commands.remove(commandId));
        });
    }

    private static Throwable inFlight() {
        return Problem.of(409, "command-in-flight").header("Retry-After", "1").asException();
    }
}
