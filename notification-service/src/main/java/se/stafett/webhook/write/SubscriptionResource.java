package se.stafett.webhook.write;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.command.Command;
import se.stafett.edge.identity.Roles;

/** Subscribes a unit to events. */
@Path("/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@Command
class SubscriptionResource {
    private final SubscriptionCommands commands;
    private final PresentCommand present;

    SubscriptionResource(SubscriptionCommands commands, PresentCommand present) {
        this.commands = commands;
        this.present = present;
    }

    @POST
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR})
    @Operation(
            summary = "Subscribe to events",
            description =
                    "For the caller's own unit: what happens to the things that it takes part in is sent to the address,"
                            + " signed as Standard Webhooks has it. Get the secret from the subscription.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SubscriptionAnswer.class)))
    public Uni<Response> subscribe(@NotNull @Valid SubscribeRequest request) {
        return commands.subscribe(present.attempt(), request.url(), request.patterns())
                .map(Answers::created);
    }
}
