package se.stafett.plan.write.custody;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.care.HsaId;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.input.Hsa;
import se.stafett.plan.domain.CustodyCommand.MoveCustody;
import se.stafett.plan.write.PlanCommands;

/** Moves custody on the report of a handover system: only there is it known that the receiver accepted. */
@Path("/plans/{plan}/items/{item}/custody")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Custody")
@Command
@Conditional
class CustodyResource {
    private final PlanCommands commands;

    CustodyResource(PlanCommands commands) {
        this.commands = commands;
    }

    @POST
    @RolesAllowed(Roles.SYSTEM)
    @Operation(
            summary = "Move custody of one item",
            description = "For handover systems, once the receiver has accepted that very item.")
    public Uni<Response> move(
            @PathParam("plan") UUID plan, @PathParam("item") UUID item, @NotNull @Valid CustodyRequest request) {
        return commands.onPlan(plan, request.toCommand(item));
    }

    record CustodyRequest(
            @NotNull @Hsa @Schema(description = "The receiving unit.", examples = "SE0000000002-HOMEREHAB")
            String to,

            @NotNull @Schema(description = "The handover in which it was accepted.")
            UUID handover,

            @NotNull @Hsa @Schema(description = "Who accepted it.", examples = "SE0000000002-PT01")
            String acceptedBy) {

        MoveCustody toCommand(UUID item) {
            return new MoveCustody(item, new HsaId(to), handover, new HsaId(acceptedBy));
        }
    }
}
