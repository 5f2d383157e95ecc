package se.stafett.handover.write;

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
import se.stafett.handover.domain.MarkHandoverInError;
import se.stafett.handover.domain.SenderCommand.CancelHandover;
import se.stafett.handover.domain.SenderCommand.CompleteHandover;
import se.stafett.service.write.Reason;

/** Takes a handover to its end. */
@Path("/handovers/{handover}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Course of a handover")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class CourseResource {
    private final HandoverCommands commands;

    CourseResource(HandoverCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/completion")
    @Operation(
            summary = "Complete a handover",
            description = "Once the meeting has been held, the patient has been heard, and each item is accepted by its"
                    + " receiver or kept. Responsibility moves with this.")
    public Uni<Response> complete(@PathParam("handover") UUID handover) {
        return commands.on(handover, new CompleteHandover());
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "Cancel a handover", description = "Everything stays with the sender.")
    public Uni<Response> cancel(@PathParam("handover") UUID handover, @NotNull @Valid Reason request) {
        return commands.on(handover, new CancelHandover(request.text()));
    }

    @POST
    @Path("/error")
    @Operation(
            summary = "Mark a handover as entered in error",
            description = "Until it is completed; what has moved is handed back by another handover.")
    public Uni<Response> inError(@PathParam("handover") UUID handover, @NotNull @Valid Reason request) {
        return commands.on(handover, new MarkHandoverInError(request.text()));
    }
}
