package se.stafett.service.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import se.stafett.edge.command.CommandProblems;
import se.stafett.edge.command.InFlight;
import se.stafett.edge.command.Version;
import se.stafett.store.FindCommands;
import se.stafett.store.StoredCommand;

/**
 * Answers a command the same way however often it is sent. A refusal is not kept: before one is answered, the store is asked
 * whether an earlier attempt succeeded, for then the thing has moved on and the refusal is only its echo.
 */
@Singleton
class Once {
    private final InFlight inFlight;
    private final FindCommands commands;

    Once(InFlight inFlight, FindCommands commands) {
        this.inFlight = inFlight;
        this.commands = commands;
    }

    Uni<Response> only(Attempt attempt, Answers<?> answers, Supplier<Uni<Outcome>> work) {
        return inFlight.alone(
                attempt.commandId(),
                () -> work.get()
                        .flatMap(outcome -> switch (outcome) {
                            case Outcome.Done done -> Uni.createFrom().item(done.accepted());
                            case Outcome.Refused refused -> earlier(attempt, refused);
                        })
                        .map(accepted -> response(accepted, answers)));
    }

    private Uni<Accepted> earlier(Attempt attempt, Outcome.Refused refused) {
        return commands.findCommand(attempt.scope(), attempt.key())
                .map(found -> answer(attempt, found.orElseThrow(refused.problem()::asException)));
    }

    /** The first answer again, unless the key came with another request then. */
    static Accepted answer(Attempt attempt, StoredCommand earlier) {
        if (!earlier.receipt().requestHash().equals(attempt.requestHash())) {
            throw CommandProblems.keyReused().asException();
        }
        String created = earlier.receipt().response();
        return new Accepted(
                earlier.streamId(),
                earlier.streamVersion(),
                earlier.lane(),
                earlier.position(),
                created.isEmpty() ? null : UUID.fromString(created));
    }

    private static Response response(Accepted accepted, Answers<?> answers) {
        UUID created = accepted.created();
        Object body = answers.body(accepted);
        ResponseBuilder response =
                created == null ? Response.ok(body) : Response.status(201).entity(body);
        if (accepted.id().equals(created)) {
            response.header("Location", URI.create(answers.address() + created));
        }
        return response.tag(Version.tag(accepted.version())).build();
    }
}
