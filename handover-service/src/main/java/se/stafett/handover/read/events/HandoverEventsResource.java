package se.stafett.handover.read.events;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.PageRequest;
import se.stafett.handover.read.KnownHandover;
import se.stafett.handover.storage.HandoverHistory;
import se.stafett.service.read.EventPage;

/** The events of one handover, oldest first. */
@Path("/handovers/{handover}/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading handovers")
class HandoverEventsResource {
    private final HandoverHistory history;
    private final Caller caller;

    HandoverEventsResource(HandoverHistory history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "List what has happened to a handover", description = "Oldest first, in pages.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> list(
            @PathParam("handover") UUID handover,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo asked) {
        Actor actor = caller.actor();
        PageRequest page = PageRequest.of(limit, cursor, "events of " + handover);
        return EventPage.of(history, handover, page, stored -> KnownHandover.to(actor, stored), asked);
    }
}
