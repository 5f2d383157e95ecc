package se.stafett.plan.read.diff;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.problem.Language;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.read.KnownPlan;
import se.stafett.plan.storage.PlanHistory;
import se.stafett.service.read.Told;
import se.stafett.service.storage.Stored;

/** What changed in one plan. */
@Path("/plans/{plan}/diff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading plans")
class PlanDiffResource {
    private final PlanHistory history;
    private final Caller caller;
    private final Clock clock;

    PlanDiffResource(PlanHistory history, Caller caller, Clock clock) {
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Read what changed in a plan between two moments",
            description = "As recorded at each, in the language asked for. Who may read the plan as it was at the later"
                    + " moment may read what led there.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanDiffView.class)))
    public Uni<Response> read(
            @PathParam("plan") UUID plan,
            @QueryParam("from")
                    @Parameter(
                            required = true,
                            description = "RFC 3339, not before the plan's first event",
                            example = "2026-11-01T09:30:00Z")
                    @Nullable String from,
            @QueryParam("to")
                    @Parameter(
                            description = "RFC 3339, not in the future; now when it is left out",
                            example = "2026-11-20T09:30:00Z")
                    @Nullable String to,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String languages) {
        Actor actor = caller.actor();
        Stretch stretch = Stretch.of(from, to, clock);
        Language language = Language.preferred(languages);
        return known(plan, stretch, actor)
                .chain(after -> history.asOf(plan, stretch.from())
                        .map(before -> PlanDiffView.between(
                                stretch.from(), begun(before), stretch.to(), after.current(), Told.in(language))))
                .map(view -> Told.answer(Response.ok(view).build(), language));
    }

    /** The plan at the later moment. */
    private Uni<Stored<Plan, CurrentPlan>> known(UUID plan, Stretch stretch, Actor actor) {
        return history.asOf(plan, stretch.to())
                .chain(after -> after.version() > 0
                        ? Uni.createFrom().item(KnownPlan.to(actor, after))
                        : history.latest(plan).map(now -> {
                            KnownPlan.to(actor, now);
                            throw Stretch.beforeThePlan("from", "to");
                        }));
    }

    private static CurrentPlan begun(Stored<Plan, CurrentPlan> before) {
        if (before.version() == 0) {
            throw Stretch.beforeThePlan("from");
        }
        return before.current();
    }
}
