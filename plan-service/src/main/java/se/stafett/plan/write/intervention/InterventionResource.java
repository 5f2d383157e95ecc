package se.stafett.plan.write.intervention;

import static se.stafett.service.write.Texts.textIf;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PlainText.Length;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.input.Text;
import se.stafett.plan.domain.InterventionCommand.CompleteIntervention;
import se.stafett.plan.domain.InterventionCommand.PlanIntervention;
import se.stafett.plan.domain.InterventionCommand.ReviseIntervention;
import se.stafett.plan.domain.InterventionCommand.StartIntervention;
import se.stafett.plan.domain.InterventionCommand.StopIntervention;
import se.stafett.plan.write.PlanCommands;
import se.stafett.service.write.Reason;

/** Interventions of a plan. */
@Path("/plans/{plan}/interventions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interventions")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class InterventionResource {
    private final PlanCommands commands;

    InterventionResource(PlanCommands commands) {
        this.commands = commands;
    }

    @POST
    @Operation(summary = "Plan an intervention", description = "The acting unit becomes responsible for it.")
    @APIResponse(responseCode = "201")
    public Uni<Response> plan(@PathParam("plan") UUID plan, @NotNull @Valid InterventionRequest.Planning request) {
        return commands.onPlan(plan, new PlanIntervention(request.content()));
    }

    @POST
    @Path("/{intervention}/revision")
    @Operation(summary = "Revise an intervention")
    public Uni<Response> revise(
            @PathParam("plan") UUID plan,
            @PathParam("intervention") UUID intervention,
            @NotNull @Valid InterventionRequest.Revision request) {
        return commands.onPlan(plan, new ReviseIntervention(intervention, request.content(), request.why()));
    }

    @POST
    @Path("/{intervention}/start")
    @Operation(summary = "Start an intervention")
    public Uni<Response> start(
            @PathParam("plan") UUID plan, @PathParam("intervention") UUID intervention, @NotNull @Valid Start request) {
        return commands.onPlan(plan, new StartIntervention(intervention, request.on()));
    }

    @POST
    @Path("/{intervention}/completion")
    @Operation(summary = "Complete an intervention")
    public Uni<Response> complete(
            @PathParam("plan") UUID plan,
            @PathParam("intervention") UUID intervention,
            @NotNull @Valid Completion request) {
        return commands.onPlan(plan, new CompleteIntervention(intervention, request.on(), textIf(request.note())));
    }

    @POST
    @Path("/{intervention}/stop")
    @Operation(summary = "Stop an intervention")
    public Uni<Response> stop(
            @PathParam("plan") UUID plan,
            @PathParam("intervention") UUID intervention,
            @NotNull @Valid Reason request) {
        return commands.onPlan(plan, new StopIntervention(intervention, request.text()));
    }

    @Schema(name = "InterventionStart")
    record Start(@NotNull @Schema(examples = "2026-11-23") LocalDate on) {}

    @Schema(name = "InterventionCompletion")
    record Completion(
            @NotNull @Schema(examples = "2027-01-30") LocalDate on,

            @Text(Length.NOTE) @Schema(examples = "Tolv gånger på sex veckor.") @Nullable String note) {}
}
