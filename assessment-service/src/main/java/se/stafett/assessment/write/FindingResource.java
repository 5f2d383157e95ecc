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
import se.stafett.assessment.domain.RecordCommand.MarkFindingInError;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.service.write.Reason;

/** Findings of an assessment. */
@Path("/assessments/{assessment}/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class FindingResource {
    private final AssessmentCommands commands;

    FindingResource(AssessmentCommands commands) {
        this.commands = commands;
    }

    @POST
    @Operation(
            summary = "Record a finding",
            description = "By ICF. What the patient does and could do, performance and capacity, are kept apart.")
    @APIResponse(responseCode = "201")
    public Uni<Response> record(@PathParam("assessment") UUID assessment, @NotNull @Valid FindingRequest.New request) {
        return commands.on(assessment, request.toCommand());
    }

    @POST
    @Path("/{finding}/correction")
    @Operation(summary = "Correct a finding", description = "What stood before is kept.")
    public Uni<Response> correct(
            @PathParam("assessment") UUID assessment,
            @PathParam("finding") UUID finding,
            @NotNull @Valid FindingRequest.Correction request) {
        return commands.on(assessment, request.toCommand(finding));
    }

    @POST
    @Path("/{finding}/error")
    @Operation(summary = "Mark a finding as entered in error")
    public Uni<Response> inError(
            @PathParam("assessment") UUID assessment,
            @PathParam("finding") UUID finding,
            @NotNull @Valid Reason request) {
        return commands.on(assessment, new MarkFindingInError(finding, request.text()));
    }
}
