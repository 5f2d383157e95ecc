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
import se.stafett.assessment.domain.WorkCommand.CancelAssessment;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.service.write.Reason;

/** Takes an assessment to its end. */
@Path("/assessments/{assessment}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Course of an assessment")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class CourseResource {
    private final AssessmentCommands commands;

    CourseResource(AssessmentCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/conclusion")
    @Operation(
            summary = "Conclude an assessment",
            description = "With a need, or with none. It takes corrections alone then.")
    public Uni<Response> conclude(@PathParam("assessment") UUID assessment, @NotNull @Valid ConclusionRequest request) {
        return commands.on(assessment, request.toCommand());
    }

    @POST
    @Path("/cancellation")
    @Operation(summary = "Cancel an assessment")
    public Uni<Response> cancel(@PathParam("assessment") UUID assessment, @NotNull @Valid Reason request) {
        return commands.on(assessment, new CancelAssessment(request.text()));
    }
}
