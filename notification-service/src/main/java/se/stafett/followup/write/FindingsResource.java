package se.stafett.followup.write;

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
import se.stafett.care.instrument.Instruments;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.followup.domain.RecordCommand.MarkEntryInError;
import se.stafett.service.write.Reason;

/** What is found at a follow-up. */
@Path("/follow-ups/{followUp}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "What a follow-up finds")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class FindingsResource {
    private final FollowUpCommands commands;
    private final Instruments catalogue;

    FindingsResource(FollowUpCommands commands, Instruments catalogue) {
        this.commands = commands;
        this.catalogue = catalogue;
    }

    @POST
    @Path("/goals/{goal}/achievement")
    @Operation(
            summary = "Record how far a goal has been reached",
            description = "Of a goal of the plan that the patient has accepted. What was found before is kept.")
    public Uni<Response> achieve(
            @PathParam("followUp") UUID followUp,
            @PathParam("goal") UUID goal,
            @NotNull @Valid AchievementRequest request) {
        return commands.onPlan(followUp, plan -> request.toCommand(goal, plan));
    }

    @POST
    @Path("/scores")
    @Operation(summary = "Record a score", description = "Of an instrument of the catalogue that is used again.")
    @APIResponse(responseCode = "201")
    public Uni<Response> score(@PathParam("followUp") UUID followUp, @NotNull @Valid ScoreRequest request) {
        return commands.on(followUp, request.toCommand(catalogue));
    }

    @POST
    @Path("/devices")
    @Operation(summary = "Check an assistive device", description = "Against the goals that it serves in the plan.")
    @APIResponse(responseCode = "201")
    public Uni<Response> check(@PathParam("followUp") UUID followUp, @NotNull @Valid DeviceRequest request) {
        return commands.onPlan(followUp, request::toCommand);
    }

    @POST
    @Path("/experiences")
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT})
    @Operation(
            summary = "Tell how the time has been",
            description = "As the patient, or as the unit for the patient or a relative.")
    @APIResponse(responseCode = "201")
    public Uni<Response> tell(@PathParam("followUp") UUID followUp, @NotNull @Valid ExperienceRequest request) {
        return commands.on(followUp, request.toCommand());
    }

    @POST
    @Path("/entries/{entry}/error")
    @Operation(summary = "Mark a score, a check or an experience as entered in error")
    public Uni<Response> inError(
            @PathParam("followUp") UUID followUp, @PathParam("entry") UUID entry, @NotNull @Valid Reason request) {
        return commands.on(followUp, new MarkEntryInError(entry, request.text()));
    }

    @POST
    @Path("/corrections")
    @Operation(summary = "Correct a text", description = "The wrong and the corrected text are both kept.")
    public Uni<Response> correct(@PathParam("followUp") UUID followUp, @NotNull @Valid CorrectionRequest request) {
        return commands.on(followUp, request.toCommand());
    }
}
