package se.stafett.service.parked;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.edge.command.Command;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.problem.Problem;
import se.stafett.edge.problem.ProblemException;
import se.stafett.store.inbox.Retried;

/** What waits because it could not be applied, and the ways out. */
@Path("/parked")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
class ParkedResource {
    private static final Logger LOG = Logger.getLogger("se.stafett.access");

    private final Parked parked;
    private final Caller caller;

    ParkedResource(Parked parked, Caller caller) {
        this.parked = parked;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Read which patients are held up",
            description =
                    "Each with the listener, the reason, and how many of their events wait in order behind the first.")
    public Uni<Waiting> waiting() {
        return parked.waiting().map(Waiting::new);
    }

    @POST
    @Path("/retries")
    @Command
    @RolesAllowed(Roles.SYSTEM)
    @Operation(
            summary = "Try a patient's events again",
            description = "In order, until none is left. When one still cannot be applied, it and those behind it go on"
                    + " waiting, and the answer is 409 with the reason. Who did it stays on record.")
    public Uni<SettledView> retry(@NotNull @Valid RetryRequest request) {
        String by = operator();
        return parked.at(request.listener())
                .retry(request.source(), request.patientRef(), by)
                .invoke(retried -> LOG.infof(
                        "%s retried parked events of %s at %s: %d applied",
                        by, request.source(), request.listener(), retried.applied()))
                .map(ParkedResource::settled);
    }

    @POST
    @Path("/skips")
    @Command
    @RolesAllowed(Roles.SYSTEM)
    @Operation(
            summary = "Pass over a patient's first event",
            description =
                    "For good: what it says never takes effect at this listener. Who did it and why stays on record."
                            + " The events behind it still wait, to be retried.")
    public Uni<SettledView> skip(@NotNull @Valid SkipRequest request) {
        String by = operator();
        return parked.at(request.listener())
                .skip(request.source(), request.patientRef(), request.position(), by, request.reason())
                .invoke(skipped -> LOG.infof(
                        "%s skipped position %d of %s at %s: %s",
                        by, request.position(), request.source(), request.listener(), skipped))
                .map(skipped -> {
                    if (!skipped) {
                        throw Parked.notFound();
                    }
                    return new SettledView(1);
                });
    }

    private static SettledView settled(Retried retried) {
        if (retried.held() != null) {
            throw held(retried, retried.held());
        }
        return new SettledView(retried.applied());
    }

    private static ProblemException held(Retried retried, String reason) {
        return Problem.of(409, "parked-not-applicable")
                .with("reason", reason)
                .with("settled", retried.applied())
                .asException();
    }

    /** Of the one role that is let in: the client, and the unit that it acts for. */
    private String operator() {
        Actor actor = caller.actor();
        return actor instanceof Actor.System system
                ? system.client()
                        + system.unit()
                                .map(HsaId::value)
                                .map(unit -> " for " + unit)
                                .orElse("")
                : actor.role();
    }

    @Schema(description = "All that wait, listener by listener, those that have waited longest first.")
    record Waiting(List<ParkedView> items) {}
}
