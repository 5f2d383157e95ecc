package se.stafett.plan.write.goal;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.plan.domain.GoalCommand.DeclineGoal;
import se.stafett.plan.domain.GoalCommand.ProposeGoal;
import se.stafett.plan.domain.GoalCommand.ReviseGoal;
import se.stafett.plan.domain.GoalCommand.WithdrawGoal;
import se.stafett.plan.write.PlanCommands;
import se.stafett.service.write.Reason;

/** Goals of a plan. */
@Path("/plans/{plan}/goals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class GoalResource {
    private final PlanCommands commands;

    GoalResource(PlanCommands commands) {
        this.commands = commands;
    }

    @POST
    @Operation(summary = "Propose a goal", description = "The acting unit becomes responsible for it.")
    @APIResponse(responseCode = "201")
    public Uni<Response> propose(@PathParam("plan") UUID plan, @NotNull @Valid GoalRequest.Proposal request) {
        return commands.onPlan(plan, new ProposeGoal(request.content()));
    }

    @POST
    @Path("/{goal}/acceptance")
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT})
    @Operation(summary = "Accept a goal", description = "As the patient, or as the responsible unit for the patient.")
    public Uni<Response> accept(
            @PathParam("plan") UUID plan, @PathParam("goal") UUID goal, @NotNull @Valid AcceptanceRequest request) {
        return commands.onPlan(plan, request.toCommand(goal));
    }

    @POST
    @Path("/{goal}/refusal")
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT})
    @Operation(summary = "Decline a goal", description = "As the patient, or as the responsible unit for the patient.")
    public Uni<Response> decline(
            @PathParam("plan") UUID plan, @PathParam("goal") UUID goal, @NotNull @Valid Reason request) {
        return commands.onPlan(plan, new DeclineGoal(goal, request.text()));
    }

    @POST
    @Path("/{goal}/revision")
    @Operation(summary = "Revise a goal", description = "The patient is asked to accept it again.")
    public Uni<Response> revise(
            @PathParam("plan") UUID plan, @PathParam("goal") UUID goal, @NotNull @Valid GoalRequest.Revision request) {
        return commands.onPlan(plan, new ReviseGoal(goal, request.content(), request.why()));
    }

    @POST
    @Path("/{goal}/withdrawal")
    @Operation(summary = "Withdraw a goal")
    public Uni<Response> withdraw(
            @PathParam("plan") UUID plan, @PathParam("goal") UUID goal, @NotNull @Valid Reason request) {
        return commands.onPlan(plan, new WithdrawGoal(goal, request.text()));
    }

    @POST
    @Path("/{goal}/outcome")
    @Operation(summary = "Record how far a goal has been reached")
    public Uni<Response> recordOutcome(
            @PathParam("plan") UUID plan, @PathParam("goal") UUID goal, @NotNull @Valid OutcomeRequest request) {
        return commands.onPlan(plan, request.toCommand(goal));
    }
}
