package se.stafett.discharge.write;

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
import se.stafett.discharge.domain.RecordCommand.MarkDischargeInError;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.service.write.Reason;

/** Corrects the record of a discharge; nothing is ever overwritten. */
@Path("/discharges/{discharge}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Record of a discharge")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class DischargeRecordResource {
    private final DischargeCommands commands;

    DischargeRecordResource(DischargeCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/corrections")
    @Operation(summary = "Correct a text", description = "The wrong and the corrected text are both kept.")
    public Uni<Response> correct(
            @PathParam("discharge") UUID discharge, @NotNull @Valid TextCorrectionRequest request) {
        return commands.on(discharge, request.toCommand());
    }

    @POST
    @Path("/error")
    @Operation(summary = "Mark a discharge as entered in error")
    public Uni<Response> inError(@PathParam("discharge") UUID discharge, @NotNull @Valid Reason request) {
        return commands.on(discharge, new MarkDischargeInError(request.text()));
    }
}
