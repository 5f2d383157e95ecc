package se.stafett.handover.read.plan;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.handover.domain.InitiatedHandover;

/** The plan that a handover is about. */
@Path("/handovers/{handover}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading handovers")
class PlanResource {
    private final HandedOverPlan plans;
    private final Caller caller;

    PlanResource(HandedOverPlan plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @Path("/plan")
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Read the plan that is handed over",
            description = "As it is known here, or at a version. Receivers read it before the meeting.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Uni<Response> read(
            @PathParam("handover") UUID handover,
            @QueryParam("version") @Parameter(example = "9") @Nullable String version) {
        Optional<Long> asked = Optional.ofNullable(version).map(given -> VersionNumber.read("version", given));
        return plans.handover(handover, caller.actor())
                .flatMap(known ->
                        asked.map(number -> plans.atVersion(known, number)).orElseGet(() -> plans.asKnown(known)))
                .map(plan -> Response.ok(PlanView.of(plan)).build());
    }

    @GET
    @Path("/changes")
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "See what changed in the plan",
            description = "Since a version: the one that the caller's unit confirmed to have read, when none is given,"
                    + " or else the one that the handover began with.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChangesView.class)))
    public Uni<Response> changes(
            @PathParam("handover") UUID handover,
            @QueryParam("since") @Parameter(example = "7") @Nullable String since) {
        Actor actor = caller.actor();
        Optional<Long> asked = Optional.ofNullable(since).map(given -> VersionNumber.read("since", given));
        return plans.handover(handover, actor)
                .flatMap(known -> plans.atVersion(known, asked.orElseGet(() -> lastRead(known, actor)))
                        .flatMap(read -> plans.asKnown(known).map(now -> ChangesView.between(read, now))))
                .map(view -> Response.ok(view).build());
    }

    private static long lastRead(InitiatedHandover handover, Actor actor) {
        return Optional.of(actor)
                .filter(Actor.Professional.class::isInstance)
                .map(Actor.Professional.class::cast)
                .flatMap(professional -> handover.readBy(professional.unit()))
                .orElse(handover.planVersion());
    }
}
