package se.stafett.webhook.read;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.edge.command.Version;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.PageRequest;
import se.stafett.edge.problem.Problems;
import se.stafett.store.postgres.Sessions;
import se.stafett.webhook.domain.SubscriptionDecider;
import se.stafett.webhook.domain.SubscriptionRefusal.ActsForNoUnit;
import se.stafett.webhook.storage.Subscriptions;
import se.stafett.webhook.storage.Subscriptions.Standing;

/** The subscriptions of a unit. */
@Path("/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class SubscriptionsResource {
    private final Sessions sessions;
    private final Caller caller;

    SubscriptionsResource(SessionFactory factory, Caller caller) {
        this.sessions = new Sessions(factory);
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR, Roles.AUDITOR})
    @Operation(summary = "List subscriptions", description = "Those of the caller's unit; an auditor sees all.")
    @APIResponse(
            responseCode = "200",
            description = "One page; next is the cursor of the next one, if there is one.",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = SubscriptionView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Uni<Response> list(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo asked) {
        Optional<HsaId> unit = unit(caller.actor());
        PageRequest page = PageRequest.of(limit, cursor, "subscriptions");
        Optional<UUID> after = page.after(UUID::fromString);
        return sessions.use(session -> Subscriptions.standings(session, unit, after, page.lookFor()))
                .map(found -> found.stream().map(SubscriptionView::of).toList())
                .map(found ->
                        page.page(found, one -> one.subscriptionId().toString()).answer(asked));
    }

    @GET
    @Path("/{subscription}")
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR, Roles.AUDITOR})
    @Operation(summary = "Read a subscription", description = "With how many deliveries wait and were laid aside.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SubscriptionView.class)))
    public Uni<Response> read(@PathParam("subscription") UUID subscription) {
        Actor actor = caller.actor();
        return sessions.use(session -> Subscriptions.standing(session, subscription))
                .map(found -> KnownSubscription.to(actor, found, Standing::subscription))
                .map(SubscriptionView::of)
                .map(view -> Response.ok(view).tag(Version.tag(view.version())).build());
    }

    /** Empty for an auditor, who sees all. */
    private static Optional<HsaId> unit(Actor actor) {
        Optional<HsaId> unit = SubscriptionDecider.unitOf(actor);
        if (unit.isEmpty() && !(actor instanceof Actor.Auditor)) {
            throw Problems.of(new ActsForNoUnit()).asException();
        }
        return unit;
    }
}
