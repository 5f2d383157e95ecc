package se.stafett.edge.probe;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.resteasy.reactive.RestPath;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.CommandRequest;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.command.InFlight;
import se.stafett.edge.command.Version;
import se.stafett.edge.identity.Roles;

@Path("/things")
public class CommandResource {
    private static final long PRESENT = 7;

    private final CommandRequest command;
    private final InFlight inFlight;
    private final Gate gate;

    CommandResource(CommandRequest command, InFlight inFlight, Gate gate) {
        this.command = command;
        this.inFlight = inFlight;
        this.gate = gate;
    }

    @POST
    @Command
    @RolesAllowed(Roles.CLINICIAN)
    public Uni<Response> create(@NotNull @Valid ProbeBody body) {
        return inFlight.alone(command.commandId(), () -> Uni.createFrom().item(answer(0)));
    }

    @POST
    @Path("/{id}/change")
    @Command
    @Conditional
    @RolesAllowed(Roles.CLINICIAN)
    public Uni<Response> change(@RestPath String id, @NotNull @Valid ProbeBody body) {
        return command.expectedVersion() == PRESENT
                ? Uni.createFrom().item(answer(PRESENT + 1))
                : Uni.createFrom().failure(Version.stale(PRESENT).asException());
    }

    /** Does not end before the test lets it. */
    @POST
    @Path("/slow")
    @Command
    @RolesAllowed(Roles.CLINICIAN)
    public Uni<Response> slow() {
        // at once: whoever opens the gate does so on a thread without a request
        Response answer = answer(0);
        return inFlight.alone(
                command.commandId(),
                () -> Uni.createFrom().completionStage(gate.entered()).map(opened -> answer));
    }

    private Response answer(long version) {
        return Response.ok(Map.of("id", command.commandId(), "hash", command.requestHash()))
                .tag(Version.tag(version))
                .build();
    }

    /** Holds the slow command until it is opened. */
    @Singleton
    public static class Gate {
        private final CompletableFuture<Boolean> arrived = new CompletableFuture<>();
        private final CompletableFuture<Boolean> opened = new CompletableFuture<>();

        CompletableFuture<Boolean> entered() {
            arrived.complete(true);
            return opened;
        }

        public CompletableFuture<Boolean> arrived() {
            return arrived;
        }

        public void open() {
            opened.complete(true);
        }
    }
}
