package se.stafett.notice.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
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
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.Page;
import se.stafett.edge.page.PageRequest;
import se.stafett.edge.problem.Problems;
import se.stafett.notice.domain.NoticeRefusal.HasNoInbox;
import se.stafett.notice.domain.Recipient;
import se.stafett.notice.storage.Inbox;
import se.stafett.notice.storage.Inbox.Kept;
import se.stafett.notice.storage.Inbox.Search;
import se.stafett.store.postgres.Sessions;

/** Opens an inbox. */
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
class NoticesResource {
    private final Sessions sessions;
    private final Caller caller;

    NoticesResource(SessionFactory factory, Caller caller) {
        this.sessions = new Sessions(factory);
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM, Roles.AUDITOR})
    @Operation(
            summary = "Read notices",
            description =
                    "The newest first: those of the caller's unit, or a patient's own. What is shown to its recipient counts"
                            + " as delivered. An auditor sees those of all, and with undelivered=true whom nothing has reached.")
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
                                                        implementation = NoticeView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Uni<Response> list(
            @QueryParam("unread") @Nullable String unread,
            @QueryParam("undelivered") @Nullable String undelivered,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo asked) {
        Optional<Recipient> inbox = inbox(caller.actor());
        Optional<Boolean> onlyUnread = Flag.read("unread", unread);
        Optional<Boolean> onlyUndelivered = Flag.read("undelivered", undelivered);
        PageRequest page = PageRequest.of(limit, cursor, "notices " + onlyUnread + onlyUndelivered);
        long before = page.after(Long::parseLong).orElse(Long.MAX_VALUE);
        Search search = new Search(inbox, onlyUnread, onlyUndelivered, before, page.lookFor());
        return sessions.use(session -> Inbox.find(session, search)
                        .map(found -> page.page(found, kept -> Long.toString(kept.place())))
                        .call(shown -> inbox.isPresent()
                                ? Inbox.delivered(session, shown.items())
                                : Uni.createFrom().item(0)))
                .map(shown -> view(shown).answer(asked));
    }

    private static Page<NoticeView> view(Page<Kept> page) {
        List<NoticeView> items = page.items().stream().map(NoticeView::of).toList();
        return new Page<>(items, page.next());
    }

    /** Empty for an auditor, who looks into all. */
    private static Optional<Recipient> inbox(Actor actor) {
        Optional<Recipient> inbox = Recipient.of(actor);
        if (inbox.isEmpty() && !(actor instanceof Actor.Auditor)) {
            throw Problems.of(new HasNoInbox()).asException();
        }
        return inbox;
    }
}
