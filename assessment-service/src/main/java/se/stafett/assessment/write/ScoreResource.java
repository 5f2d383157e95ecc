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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.assessment.domain.RecordCommand.MarkScoreInError;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.service.write.Reason;

/** Scores of an assessment. */
@Path("/assessments/{assessment}/scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scores")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class ScoreResource {
    private final AssessmentCommands commands;

    ScoreResource(AssessmentCommands commands) {
        this.commands = commands;
    }

    @POST
    @Operation(
            summary = "Record a score",
            description =
                    "Of an instrument in the catalogue. Sums and T-scores are computed; one that is sent must agree.")
    @APIResponse(responseCode = "201")
    public Uni<Response> record(@PathParam("assessment") UUID assessment, @NotNull @Valid ScoreRequest.New request) {
        return commands.on(assessment, request.toCommand());
    }

    @POST
    @Path("/{score}/correction")
    @Operation(summary = "Correct a score", description = "What stood before is kept.")
    public Uni<Response> correct(
            @PathParam("assessment") UUID assessment,
            @PathParam("score") UUID score,
            @NotNull @Valid ScoreRequest.Correction request) {
        return commands.on(assessment, request.toCommand(score));
    }

    @POST
    @Path("/{score}/error")
    @Operation(summary = "Mark a score as entered in error")
    public Uni<Response> inError(
            @PathParam("assessment") UUID assessment, @PathParam("score") UUID score, @NotNull @Valid Reason request) {
        return commands.on(assessment, new MarkScoreInError(score, request.text()));
    }
}
