package se.stafett.discharge.read.events;

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
import se.stafett.discharge.read.KnownDischarge;
import se.stafett.discharge.storage.DischargeHistory;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.PageRequest;
import se.stafett.service.read.EventPage;

/** The events of one discharge, oldest first. */
@Path("/discharges/{discharge}/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading discharges")
class DischargeEventsResource {
    private final DischargeHistory history;
    private final Caller caller;

    DischargeEventsResource(DischargeHistory history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "List what has happened to a discharge", description = "Oldest first, in pages.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> list(
            @PathParam("discharge") UUID discharge,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo asked) {
        Actor actor = caller.actor();
        PageRequest page = PageRequest.of(limit, cursor, "events of " + discharge);
        return EventPage.of(history, discharge, page, stored -> KnownDischarge.to(actor, stored), asked);
    }
}
