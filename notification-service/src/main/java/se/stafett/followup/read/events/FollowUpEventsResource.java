package se.stafett.followup.read.events;

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
import se.stafett.followup.read.KnownFollowUp;
import se.stafett.followup.storage.FollowUpHistory;
import se.stafett.service.read.EventPage;

/** The events of one follow-up, oldest first. */
@Path("/follow-ups/{followUp}/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading follow-ups")
class FollowUpEventsResource {
    private final FollowUpHistory history;
    private final Caller caller;

    FollowUpEventsResource(FollowUpHistory history, Caller caller) {
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "List what has happened to a follow-up", description = "Oldest first, in pages.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventPage.class)))
    public Uni<Response> list(
            @PathParam("followUp") UUID followUp,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo asked) {
        Actor actor = caller.actor();
        PageRequest page = PageRequest.of(limit, cursor, "events of " + followUp);
        return EventPage.of(history, followUp, page, stored -> KnownFollowUp.to(actor, stored), asked);
    }
}
