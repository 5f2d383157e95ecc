package se.stafett.service.probe;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Decision;
import se.stafett.care.PatientRef;
import se.stafett.edge.command.Command;
import se.stafett.edge.command.Conditional;
import se.stafett.edge.identity.Roles;
import se.stafett.edge.page.PageRequest;
import se.stafett.service.read.EventPage;
import se.stafett.service.storage.Change;
import se.stafett.service.write.Commands;
import se.stafett.service.write.Handling;

@Path("/notes")
@RolesAllowed(Roles.CLINICIAN)
public class NoteResource {
    private final Commands<Note, NoteEvent, String> commands;
    private final NoteHistory history;

    NoteResource(Handling handling, NoteHistory history) {
        this.commands = handling.of(history, new NoteAnswers());
        this.history = history;
    }

    @POST
    @Command
    public Uni<Response> begin(@NotNull @Valid Patient patient) {
        return commands.begin((note, context) ->
                Decision.accepted(new NoteEvent.Begun(context.newId("note", 0), new PatientRef(patient.ref()))));
    }

    @POST
    @Path("/{note}/words")
    @Command
    @Conditional
    public Uni<Response> add(@RestPath UUID note, @NotNull @Valid Word word) {
        return commands.on(note, (state, context) -> added(state, word));
    }

    /** The same word to two notes, or to neither. */
    @POST
    @Path("/{note}/words-too/{other}")
    @Command
    @Conditional
    public Uni<Response> addToBoth(@RestPath UUID note, @RestPath UUID other, @NotNull @Valid Word word) {
        var both = history.latest(other);
        return commands.onSeveral(
                note,
                (stored, context) -> both.map(second -> Decision.accepted(
                        new Change<>(stored, List.of(new NoteEvent.Added(word.word()))),
                        new Change<>(second, List.of(new NoteEvent.Added(word.word()))))));
    }

    @GET
    @Path("/{note}/events")
    @RolesAllowed({Roles.CLINICIAN, Roles.SYSTEM})
    public Uni<Response> events(
            @RestPath UUID note, @RestQuery @Nullable String limit, @RestQuery @Nullable String cursor, UriInfo asked) {
        return EventPage.of(
                history, note, PageRequest.of(limit, cursor, note.toString()), stored -> stored.current(), asked);
    }

    private static Decision<NoteEvent> added(Note note, Word word) {
        if (note.patient().isEmpty()) {
            return Decision.rejected(new NoteRefusal.NoteNotFound());
        }
        return note.words().contains(word.word())
                ? Decision.rejected(new NoteRefusal.WordIsThere(word.word()))
                : Decision.accepted(new NoteEvent.Added(word.word()));
    }

    record Patient(@NotNull String ref) {}

    record Word(@NotNull String word) {}
}
