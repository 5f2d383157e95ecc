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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.handover.domain.ReceiverCommand.AcceptItem;
import se.stafett.handover.domain.ReceiverCommand.DeclineItem;
import se.stafett.service.write.Reason;

/** How the unit that an item is offered to answers. */
@Path("/handovers/{handover}/items/{item}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers of receivers")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class AnswerResource {
    private final HandoverCommands commands;

    AnswerResource(HandoverCommands commands) {
        this.commands = commands;
    }

    @POST
    @Path("/acceptance")
    @Operation(
            summary = "Accept an item",
            description = "By the unit that it is offered to, which has read the plan, in the meeting. Responsibility"
                    + " moves when the handover is completed.")
    public Uni<Response> accept(@PathParam("handover") UUID handover, @PathParam("item") UUID item) {
        return commands.on(handover, new AcceptItem(item));
    }

    @POST
    @Path("/decline")
    @Operation(summary = "Decline an item", description = "Also after having accepted it, until completion.")
    public Uni<Response> decline(
            @PathParam("handover") UUID handover, @PathParam("item") UUID item, @NotNull @Valid Reason request) {
        return commands.on(handover, new DeclineItem(item, request.text()));
    }

    @POST
    @Path("/proposal")
    @Operation(summary = "Propose a change of an item", description = "Also before the meeting.")
    @APIResponse(responseCode = "201")
    public Uni<Response> propose(
            @PathParam("handover") UUID handover,
            @PathParam("item") UUID item,
            @NotNull @Valid ProposalRequest request) {
        return commands.on(handover, request.toCommand(item));
    }
}
