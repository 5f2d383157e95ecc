package se.stafett.followup.write;

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
import se.stafett.followup.domain.WorkCommand.CancelFollowUp;
import se.stafett.service.write.Reason;

/** Takes a follow-up to its end. */
@Path("/follow-ups/{followUp}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcome of a follow-up")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class OutcomeResource {
    private final FollowUpCommands commands;

    OutcomeResource(FollowUpCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/conclusion")
    @Operation(
            summary = "Conclude a follow-up",
            description =
                    "Close after dialogue, loop back to assessment, or continue until the next review. The plan follows by itself.")
    public Uni<Response> conclude(@PathParam("followUp") UUID followUp, @NotNull @Valid ConclusionRequest request) {
        return commands.onPlan(followUp, request::toCommand);
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "Cancel a follow-up", description = "A new review date in the plan schedules another.")
    public Uni<Response> cancel(@PathParam("followUp") UUID followUp, @NotNull @Valid Reason request) {
        return commands.onPlan(followUp, plan -> new CancelFollowUp(request.text(), plan));
    }
}
