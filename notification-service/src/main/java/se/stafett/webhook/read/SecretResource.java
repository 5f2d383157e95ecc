package se.stafett.webhook.read;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jboss.logging.Logger;
import se.stafett.care.Actor;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.store.postgres.Sessions;
import se.stafett.webhook.storage.Secrets;
import se.stafett.webhook.storage.Subscriptions;

/** Hands out the secret of a subscription, to the unit itself. */
@Path("/subscriptions/{subscription}/secret")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class SecretResource {
    private static final Logger LOG = Logger.getLogger("se.stafett.access");

    private final Sessions sessions;
    private final Secrets secrets;
    private final Caller caller;

    SecretResource(SessionFactory factory, Secrets secrets, Caller caller) {
        this.sessions = new Sessions(factory);
        this.secrets = secrets;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR})
    @Operation(
            summary = "Get a subscription's secret",
            description = "The one that signs from now on. Every answer is logged with who asked.")
    public Uni<Secret> read(@PathParam("subscription") UUID subscription) {
        Actor actor = caller.actor();
        String reader = caller.scope();
        return sessions.use(session -> Subscriptions.find(session, subscription)
                        .invoke(found -> KnownSubscription.to(actor, found, one -> one))
                        .chain(() -> secrets.valid(session, subscription)))
                .invoke(found -> LOG.infof("secret of %s handed out to caller %s", subscription, reader))
                .map(found -> new Secret(found.getFirst().text()));
    }

    @Schema(name = "WebhookSecret", description = "As Standard Webhooks writes it.")
    record Secret(
            @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
            String secret) {}
}
