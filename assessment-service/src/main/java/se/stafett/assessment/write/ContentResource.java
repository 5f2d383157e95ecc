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
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;

/** Writes what an assessment says besides its scores and findings. */
@Path("/assessments/{assessment}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Content of an assessment")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class ContentResource {
    private final AssessmentCommands commands;

    ContentResource(AssessmentCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/story")
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT})
    @Operation(summary = "Tell the patient's story", description = "As the patient, or as the unit for the patient.")
    public Uni<Response> tellStory(@PathParam("assessment") UUID assessment, @NotNull @Valid StoryRequest request) {
        return commands.on(assessment, request.toCommand());
    }

    @POST
    @Path("/work-ability")
    @Operation(summary = "Judge the work ability", description = "The latest judgement stands; earlier ones are kept.")
    public Uni<Response> judgeWorkAbility(
            @PathParam("assessment") UUID assessment, @NotNull @Valid WorkAbilityRequest request) {
        return commands.on(assessment, request.toCommand());
    }
}
