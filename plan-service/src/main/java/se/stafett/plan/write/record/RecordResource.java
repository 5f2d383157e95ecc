package se.stafett.plan.write.record;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.plan.domain.GoalCommand.MarkGoalInError;
import se.stafett.plan.domain.InterventionCommand.MarkInterventionInError;
import se.stafett.plan.domain.RecordCommand.MarkPlanInError;
import se.stafett.plan.write.PlanCommands;
import se.stafett.service.write.Reason;

/** Corrects the record; nothing is ever overwritten. */
@Path("/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Record")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class RecordResource {
    private final PlanCommands commands;

    RecordResource(PlanCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/corrections")
    @Operation(summary = "Correct a text", description = "The wrong and the corrected text are both kept.")
    public Uni<Response> correct(@PathParam("plan") UUID plan, @NotNull @Valid CorrectionRequest request) {
        return commands.onPlan(plan, request.toCommand());
    }

    @POST
    @Path("/error")
    @Operation(summary = "Mark a plan as entered in error")
    public Uni<Response> planInError(@PathParam("plan") UUID plan, @NotNull @Valid Reason request) {
        return commands.onPlan(plan, new MarkPlanInError(request.text()));
    }

    @POST
    @Path("/goals/{goal}/error")
    @Operation(summary = "Mark a goal as entered in error")
    public Uni<Response> goalInError(
            @PathParam("plan") UUID plan, @PathParam("goal") UUID goal, @NotNull @Valid Reason request) {
        return commands.onPlan(plan, new MarkGoalInError(goal, request.text()));
    }

    @POST
    @Path("/interventions/{intervention}/error")
    @Operation(summary = "Mark an intervention as entered in error")
    public Uni<Response> interventionInError(
            @PathParam("plan") UUID plan,
            @PathParam("intervention") UUID intervention,
            @NotNull @Valid Reason request) {
        return commands.onPlan(plan, new MarkInterventionInError(intervention, request.text()));
    }
}
