package se.stafett.handover.read.current;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.contracts.handover.CurrentHandover;
import se.stafett.edge.command.Version;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.handover.domain.Handover;
import se.stafett.handover.read.KnownHandover;
import se.stafett.handover.storage.HandoverHistory;
import se.stafett.service.read.Moment;
import se.stafett.service.storage.Stored;

/** One handover. */
@Path("/handovers/{handover}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading handovers")
class CurrentHandoverResource {
    private final HandoverHistory history;
    private final Caller caller;
    private final Clock clock;

    CurrentHandoverResource(HandoverHistory history, Caller caller, Clock clock) {
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "Read a handover", description = "As it stands, or as it was recorded at a moment.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HandoverView.class)))
    public Uni<Response> read(
            @PathParam("handover") UUID handover,
            @QueryParam("asOf")
                    @Parameter(description = "RFC 3339, not in the future", example = "2026-11-20T09:30:00Z")
                    @Nullable String asOf) {
        Actor actor = caller.actor();
        Uni<Stored<Handover, CurrentHandover>> found =
                asOf == null ? history.latest(handover) : history.asOf(handover, Moment.past(asOf, clock));
        return found.map(stored -> KnownHandover.to(actor, stored)).map(CurrentHandoverResource::answer);
    }

    private static Response answer(Stored<Handover, CurrentHandover> stored) {
        return Response.ok(HandoverView.of(stored))
                .tag(Version.tag(stored.version()))
                .build();
    }
}
