package se.stafett.notice.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.care.Actor;
import se.stafett.edge.command.Command;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.problem.Problems;
import se.stafett.notice.domain.NoticeRefusal.HasNoInbox;
import se.stafett.notice.domain.NoticeRefusal.NoticeNotFound;
import se.stafett.notice.domain.Recipient;
import se.stafett.notice.storage.Inbox;
import se.stafett.store.postgres.Sessions;

/** Takes receipts: the first one stands, so that a repeated one is answered as before. */
@Path("/notices/{notice}/reading")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
@Command
class ReadingResource {
    private final Sessions sessions;
    private final Caller caller;

    ReadingResource(SessionFactory factory, Caller caller) {
        this.sessions = new Sessions(factory);
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.CLINICIAN, Roles.COORDINATOR, Roles.PATIENT, Roles.SYSTEM})
    @Operation(
            summary = "Confirm that a notice has been read",
            description = "Answers with who read it first, and when. Needs no If-Match: the first receipt stands.")
    @Extension(name = "x-versionless", value = "true", parseValue = true)
    public Uni<Receipt> read(@PathParam("notice") UUID notice) {
        Actor actor = caller.actor();
        Recipient inbox = Recipient.of(actor)
                .orElseThrow(() -> Problems.of(new HasNoInbox()).asException());
        return sessions.inTransaction(session -> Inbox.read(session, inbox, notice, reader(actor)))
                .map(found -> found.orElseThrow(
                        () -> Problems.of(new NoticeNotFound()).asException()))
                .map(Receipt::of);
    }

    private static String reader(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> professional.person().value();
            case Actor.System system -> system.client();
            case Actor.Patient patient -> patient.ref().value();
            case Actor.Relative relative -> relative.ref().value();
            case Actor.Auditor auditor -> auditor.person().value();
        };
    }
}
