package se.stafett.plan.write.course;

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
import se.stafett.plan.domain.CourseCommand.HoldPlan;
import se.stafett.plan.domain.CourseCommand.ResumePlan;
import se.stafett.plan.write.PlanCommands;
import se.stafett.service.write.Reason;

/** Takes a plan through its course. */
@Path("/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Course of a plan")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class CourseResource {
    private final PlanCommands commands;

    CourseResource(PlanCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/agreement")
    @Operation(
            summary = "Record the patient's agreement",
            description =
                    "A draft becomes active. Needs an accepted goal, an intervention for every accepted goal and a"
                            + " review date. After changes, agree anew.")
    public Uni<Response> agree(@PathParam("plan") UUID plan, @NotNull @Valid AgreementRequest request) {
        return commands.onPlanAmongOthers(plan, request::toCommand);
    }

    @POST
    @Path("/hold")
    @Operation(summary = "Hold an active plan")
    public Uni<Response> hold(@PathParam("plan") UUID plan, @NotNull @Valid Reason request) {
        return commands.onPlan(plan, new HoldPlan(request.text()));
    }

    @POST
    @Path("/resumption")
    @Operation(summary = "Resume a plan that was held")
    public Uni<Response> resume(@PathParam("plan") UUID plan) {
        return commands.onPlan(plan, new ResumePlan());
    }

    @POST
    @Path("/closure")
    @Operation(summary = "Close a plan", description = "After information and dialogue with the patient.")
    public Uni<Response> close(@PathParam("plan") UUID plan, @NotNull @Valid ClosureRequest request) {
        return commands.onPlan(plan, request.toCommand());
    }
}
