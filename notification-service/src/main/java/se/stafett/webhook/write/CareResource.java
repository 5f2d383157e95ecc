package se.stafett.webhook.write;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import se.stafett.webhook.domain.SubscriptionCommand;
import se.stafett.webhook.domain.SubscriptionCommand.PauseSubscription;
import se.stafett.webhook.domain.SubscriptionCommand.RemoveSubscription;
import se.stafett.webhook.domain.SubscriptionCommand.ResumeSubscription;
import se.stafett.webhook.domain.SubscriptionCommand.RotateSecret;

/** Looks after a subscription. */
@Path("/subscriptions/{subscription}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@Command
@Conditional
@RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR})
class CareResource {
    private final SubscriptionCommands commands;
    private final PresentCommand present;

    CareResource(SubscriptionCommands commands, PresentCommand present) {
        this.commands = commands;
        this.present = present;
    }

    @POST
    @Path("/pause")
    @Operation(summary = "Pause a subscription", description = "What happens meanwhile waits in line.")
    public Uni<Response> pause(@PathParam("subscription") UUID subscription) {
        return carryOut(subscription, new PauseSubscription());
    }

    @POST
    @Path("/resumption")
    @Operation(summary = "Resume a subscription", description = "What waits in line is sent, in order.")
    public Uni<Response> resume(@PathParam("subscription") UUID subscription) {
        return carryOut(subscription, new ResumeSubscription());
    }

    @POST
    @Path("/removal")
    @Operation(summary = "Remove a subscription", description = "For good. What waits in line is not sent.")
    public Uni<Response> remove(@PathParam("subscription") UUID subscription) {
        return carryOut(subscription, new RemoveSubscription());
    }

    @POST
    @Path("/secret")
    @Operation(
            summary = "Change a subscription's secret",
            description = "The old one goes on signing beside the new one for 24 hours. Get the new one with GET.")
    public Uni<Response> rotate(@PathParam("subscription") UUID subscription) {
        return carryOut(subscription, new RotateSecret());
    }

    private Uni<Response> carryOut(UUID subscription, SubscriptionCommand command) {
        return commands.on(present.attempt(), subscription, present.expectedVersion(), command)
                .map(Answers::changed);
    }
}
