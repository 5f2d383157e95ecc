package se.stafett.plan.write.content;

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
import se.stafett.plan.domain.ContentCommand.RemoveParticipant;
import se.stafett.plan.write.PlanCommands;
import se.stafett.service.write.Reason;

/** Writes what a plan says besides its goals and interventions. */
@Path("/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Content of a plan")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class ContentResource {
    private final PlanCommands commands;

    ContentResource(PlanCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/story")
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT})
    @Operation(summary = "Tell the patient's story")
    public Uni<Response> tellStory(@PathParam("plan") UUID plan, @NotNull @Valid StoryRequest request) {
        return commands.onPlan(plan, request.toCommand());
    }

    @POST
    @Path("/summary")
    @Operation(summary = "Write the summary of the assessment")
    public Uni<Response> writeSummary(@PathParam("plan") UUID plan, @NotNull @Valid SummaryRequest request) {
        return commands.onPlan(plan, request.toCommand());
    }

    @POST
    @Path("/participants")
    @Operation(summary = "Add a participant")
    @APIResponse(responseCode = "201")
    public Uni<Response> addParticipant(@PathParam("plan") UUID plan, @NotNull @Valid ParticipantRequest request) {
        return commands.onPlan(plan, request.toCommand());
    }

    @POST
    @Path("/participants/{participant}/removal")
    @Operation(summary = "Remove a participant")
    public Uni<Response> removeParticipant(
            @PathParam("plan") UUID plan, @PathParam("participant") UUID participant, @NotNull @Valid Reason request) {
        return commands.onPlan(plan, new RemoveParticipant(participant, request.text()));
    }

    @POST
    @Path("/contact")
    @Operation(summary = "Name the contact")
    public Uni<Response> nameContact(@PathParam("plan") UUID plan, @NotNull @Valid ContactRequest request) {
        return commands.onPlan(plan, request.toCommand());
    }

    @POST
    @Path("/call-guidance")
    @Operation(summary = "Say whom to call when")
    public Uni<Response> giveCallGuidance(@PathParam("plan") UUID plan, @NotNull @Valid CallGuidanceRequest request) {
        return commands.onPlan(plan, request.toCommand());
    }

    @POST
    @Path("/review-date")
    @Operation(summary = "Set the review date")
    public Uni<Response> setReviewDate(@PathParam("plan") UUID plan, @NotNull @Valid ReviewDateRequest request) {
        return commands.onPlan(plan, request.toCommand());
    }
}
