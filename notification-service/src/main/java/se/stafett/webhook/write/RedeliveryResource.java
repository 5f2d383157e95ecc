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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.stafett.edge.command.Command;
import se.stafett.edge.identity.Roles;

/** Delivers something once more. */
@Path("/subscriptions/{subscription}/deliveries/{delivery}/redelivery")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@Command
class RedeliveryResource {
    private final Redelivery redelivery;
    private final PresentCommand present;

    RedeliveryResource(Redelivery redelivery, PresentCommand present) {
        this.redelivery = redelivery;
        this.present = present;
    }

    @POST
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR})
    @Operation(
            summary = "Deliver once more",
            description =
                    "What was delivered or laid aside goes to the end of the line, under its old webhook-id, and is"
                            + " tried once. Needs no If-Match: the subscription itself does not change.")
    @Extension(name = "x-versionless", value = "true", parseValue = true)
    public Uni<Response> redeliver(@PathParam("subscription") UUID subscription, @PathParam("delivery") UUID delivery) {
        return redelivery.of(present.attempt(), subscription, delivery).map(Answers::changed);
    }
}
