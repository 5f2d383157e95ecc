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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Actor;
import se.stafett.care.Coded;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.PageRequest;
import se.stafett.edge.problem.Problems;
import se.stafett.store.postgres.Sessions;
import se.stafett.webhook.domain.DeliveryState;
import se.stafett.webhook.storage.Deliveries;
import se.stafett.webhook.storage.Subscriptions;

/** What was put in a subscription's line, and what became of it. */
@Path("/subscriptions/{subscription}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class DeliveriesResource {
    private final Sessions sessions;
    private final Caller caller;

    DeliveriesResource(SessionFactory factory, Caller caller) {
        this.sessions = new Sessions(factory);
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.SYSTEM, Roles.COORDINATOR, Roles.AUDITOR})
    @Operation(
            summary = "List deliveries",
            description =
                    "In the order of the line, with what came of the last attempt; state dead shows what was laid aside.")
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
                                                        implementation = DeliveryView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Uni<Response> list(
            @PathParam("subscription") UUID subscription,
            @QueryParam("state") @Parameter(description = "waiting, delivered or dead", example = "dead") @Nullable String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo asked) {
        Actor actor = caller.actor();
        Optional<String> only = Optional.ofNullable(state)
                .map(given -> Problems.valid("state", Coded.parse(DeliveryState.class, given)))
                .map(Coded::code);
        PageRequest page = PageRequest.of(limit, cursor, subscription + only.orElse(""));
        long after = page.after(Long::parseLong).orElse(0L);
        return sessions.use(session -> Subscriptions.find(session, subscription)
                        .invoke(found -> KnownSubscription.to(actor, found, one -> one))
                        .chain(() -> Deliveries.of(session, subscription, only, after, page.lookFor())))
                .map(found -> found.stream().map(DeliveryView::of).toList())
                .map(found ->
                        page.page(found, one -> Long.toString(one.number())).answer(asked));
    }
}
