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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.handover.domain.SenderCommand.RemoveParticipant;
import se.stafett.service.write.Reason;

/** Who takes part in a handover. */
@Path("/handovers/{handover}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meeting")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class ParticipantResource {
    private final HandoverCommands commands;

    ParticipantResource(HandoverCommands commands) {
        this.commands = commands;
    }

    @POST
    @Operation(summary = "Invite someone", description = "A professional, the patient, a relative or another person.")
    @APIResponse(responseCode = "201")
    public Uni<Response> invite(@PathParam("handover") UUID handover, @NotNull @Valid ParticipantRequest request) {
        return commands.on(handover, request.toCommand());
    }

    @POST
    @Path("/{participant}/removal")
    @Operation(summary = "Take someone off the list", description = "Who is not to come after all.")
    public Uni<Response> remove(
            @PathParam("handover") UUID handover,
            @PathParam("participant") UUID participant,
            @NotNull @Valid Reason request) {
        return commands.on(handover, new RemoveParticipant(participant, request.text()));
    }
}
