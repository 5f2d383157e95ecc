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

/** Sets and holds the meeting, for which the receivers have read the plan. */
@Path("/handovers/{handover}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meeting")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class MeetingResource {
    private final HandoverCommands commands;

    MeetingResource(HandoverCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/meeting")
    @Operation(summary = "Set the meeting", description = "Again for another time.")
    public Uni<Response> schedule(@PathParam("handover") UUID handover, @NotNull @Valid MeetingRequest request) {
        return commands.on(handover, request.toCommand());
    }

    @POST
    @Path("/reading")
    @Operation(summary = "Confirm that the acting unit has read the plan", description = "By a receiver.")
    public Uni<Response> confirmReading(@PathParam("handover") UUID handover, @NotNull @Valid ReadingRequest request) {
        return commands.on(handover, request.toCommand());
    }

    @POST
    @Path("/meeting/opening")
    @Operation(summary = "Open the meeting", description = "With the patient, or with the reason why not.")
    public Uni<Response> open(@PathParam("handover") UUID handover, @NotNull @Valid OpeningRequest request) {
        return commands.on(handover, request.toCommand());
    }

    @POST
    @Path("/patient-summary")
    @Operation(summary = "Write down how the patient sums up", description = "In the meeting.")
    public Uni<Response> sumUp(@PathParam("handover") UUID handover, @NotNull @Valid SummaryRequest request) {
        return commands.on(handover, request.toCommand());
    }
}
