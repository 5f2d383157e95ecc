package se.stafett.handover.write;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.command.Command;
import se.stafett.edge.identity.Roles;

/** Begins handovers. */
@Path("/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Course of a handover")
@Command
class InitiationResource {
    private final HandoverCommands commands;

    InitiationResource(HandoverCommands commands) {
        this.commands = commands;
    }

    @POST
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
    @Operation(
            summary = "Begin a handover",
            description = "Of all open goals and interventions that the acting unit answers for in that version of the"
                    + " plan. Answers 201 with its id.")
    @APIResponse(responseCode = "201")
    public Uni<Response> initiate(@NotNull @Valid InitiationRequest request) {
        return commands.initiate(request.toCommand());
    }
}
