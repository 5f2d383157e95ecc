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

/** What the patient says, and is told. */
@Path("/handovers/{handover}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "The patient")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class PatientResource {
    private final HandoverCommands commands;

    PatientResource(HandoverCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/patient-position")
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT})
    @Operation(
            summary = "Record the patient's position",
            description = "By the patient, or by the sender for the patient; the last one stands.")
    public Uni<Response> recordPosition(@PathParam("handover") UUID handover, @NotNull @Valid PositionRequest request) {
        return commands.on(handover, request.toCommand());
    }

    @POST
    @Path("/information")
    @Operation(summary = "Record what the patient or a relative was told")
    public Uni<Response> inform(@PathParam("handover") UUID handover, @NotNull @Valid InformationRequest request) {
        return commands.on(handover, request.toCommand());
    }
}
