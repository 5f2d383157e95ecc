package se.stafett.followup.read.current;

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
import se.stafett.contracts.followup.CurrentFollowUp;
import se.stafett.edge.command.Version;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.followup.domain.FollowUp;
import se.stafett.followup.read.KnownFollowUp;
import se.stafett.followup.storage.FollowUpHistory;
import se.stafett.service.read.Moment;
import se.stafett.service.storage.Stored;

/** One follow-up. */
@Path("/follow-ups/{followUp}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading follow-ups")
class CurrentFollowUpResource {
    private final FollowUpHistory history;
    private final Caller caller;
    private final Clock clock;

    CurrentFollowUpResource(FollowUpHistory history, Caller caller, Clock clock) {
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "Read a follow-up", description = "As it stands, or as it was recorded at a moment.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FollowUpView.class)))
    public Uni<Response> read(
            @PathParam("followUp") UUID followUp,
            @QueryParam("asOf")
                    @Parameter(description = "RFC 3339, not in the future", example = "2026-11-20T09:30:00Z")
                    @Nullable String asOf) {
        Actor actor = caller.actor();
        Uni<Stored<FollowUp, CurrentFollowUp>> found =
                asOf == null ? history.latest(followUp) : history.asOf(followUp, Moment.past(asOf, clock));
        return found.map(stored -> KnownFollowUp.to(actor, stored)).map(CurrentFollowUpResource::answer);
    }

    private static Response answer(Stored<FollowUp, CurrentFollowUp> stored) {
        return Response.ok(FollowUpView.of(stored))
                .tag(Version.tag(stored.version()))
                .build();
    }
}
