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
import se.stafett.handover.domain.SenderCommand.KeepItem;
import se.stafett.service.write.Reason;

/** What the sender does with the items of a handover. */
@Path("/handovers/{handover}/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Items of a handover")
@Command
@Conditional
@RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR})
class ItemResource {
    private final HandoverCommands commands;

    ItemResource(HandoverCommands commands) {
        this.commands = commands;
    }

    @POST
    @Operation(
            summary = "Take one more item into a handover",
            description = "An open goal or intervention of the plan that the sender answers for.")
    public Uni<Response> add(@PathParam("handover") UUID handover, @NotNull @Valid ItemRequest request) {
        return commands.on(handover, request.toCommand());
    }

    @POST
    @Path("/{item}/offer")
    @Operation(
            summary = "Offer an item to a unit",
            description = "To one at a time: an offer to another unit takes the place of the one before.")
    public Uni<Response> offer(
            @PathParam("handover") UUID handover, @PathParam("item") UUID item, @NotNull @Valid OfferRequest request) {
        return commands.on(handover, request.toCommand(item));
    }

    @POST
    @Path("/{item}/keeping")
    @Operation(summary = "Keep an item", description = "It stays with the sender, and says why.")
    public Uni<Response> keep(
            @PathParam("handover") UUID handover, @PathParam("item") UUID item, @NotNull @Valid Reason request) {
        return commands.on(handover, new KeepItem(item, request.text()));
    }
}
