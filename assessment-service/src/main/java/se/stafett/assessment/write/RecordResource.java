package se.stafett.assessment.write;

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
import se.stafett.assessment.domain.RecordCommand.MarkAssessmentInError;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.service.write.Reason;

/** Corrects the record of a whole assessment; nothing is ever overwritten. */
@Path("/assessments/{assessment}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Record")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class RecordResource {
    private final AssessmentCommands commands;

    RecordResource(AssessmentCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/corrections")
    @Operation(summary = "Correct a text", description = "The wrong and the corrected text are both kept.")
    public Uni<Response> correct(@PathParam("assessment") UUID assessment, @NotNull @Valid CorrectionRequest request) {
        return commands.on(assessment, request.toCommand());
    }

    @POST
    @Path("/error")
    @Operation(summary = "Mark an assessment as entered in error")
    public Uni<Response> inError(@PathParam("assessment") UUID assessment, @NotNull @Valid Reason request) {
        return commands.on(assessment, new MarkAssessmentInError(request.text()));
    }
}
