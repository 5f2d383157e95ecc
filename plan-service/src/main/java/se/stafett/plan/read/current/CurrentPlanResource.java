package se.stafett.plan.read.current;

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
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.edge.command.Version;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.read.KnownPlan;
import se.stafett.plan.storage.PlanHistory;
import se.stafett.service.read.Moment;
import se.stafett.service.storage.Stored;

/** One plan. */
@Path("/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading plans")
class CurrentPlanResource {
    private final PlanHistory history;
    private final PlanViews views;
    private final Caller caller;
    private final Clock clock;

    CurrentPlanResource(PlanHistory history, PlanViews views, Caller caller, Clock clock) {
        this.history = history;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(summary = "Read a plan", description = "As it stands, or as it was recorded at a moment.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Uni<Response> read(
            @PathParam("plan") UUID plan,
            @QueryParam("asOf")
                    @Parameter(description = "RFC 3339, not in the future", example = "2026-11-20T09:30:00Z")
                    @Nullable String asOf) {
        Actor actor = caller.actor();
        Uni<Stored<Plan, CurrentPlan>> found =
                asOf == null ? history.latest(plan) : history.asOf(plan, Moment.past(asOf, clock));
        return found.map(stored -> KnownPlan.to(actor, stored)).map(this::answer);
    }

    private Response answer(Stored<Plan, CurrentPlan> stored) {
        return Response.ok(views.of(stored)).tag(Version.tag(stored.version())).build();
    }
}
