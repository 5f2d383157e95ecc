package se.stafett.plan.write;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.stafett.edge.command.CommandProblems;
import se.stafett.edge.command.InFlight;
import se.stafett.edge.command.Version;
import se.stafett.store.FindCommands;
import se.stafett.store.StoredCommand;

/**
 * Answers a command the same way however often it is sent. A refusal is not kept: before one is answered, the store is asked
 * whether an earlier attempt succeeded, for then the plan has moved on and the refusal is only its echo.
 */
@Singleton
class Once {
    private final InFlight inFlight;
    private final FindCommands commands;

    Once(InFlight inFlight, FindCommands commands) {
        this.inFlight = inFlight;
        this.commands = commands;
    }

    Uni<Response> only(Attempt attempt, Supplier<Uni<Outcome>> work) {
        return inFlight.alone(
                attempt.commandId(),
                () -> work.get()
                        .flatMap(outcome -> switch (outcome) {
                            case Outcome.Done done -> Uni.createFrom().item(done.answer());
                            case Outcome.Refused refused -> earlier(attempt, refused);
                        })
                        .map(Once::response));
    }

    private Uni<PlanAnswer> earlier(Attempt attempt, Outcome.Refused refused) {
        return commands.findCommand(attempt.scope(), attempt.key())
                .map(found -> answer(attempt, found.orElseThrow(refused.problem()::asException)));
    }

    /** The first answer again, unless the key came with another request then. */
    static PlanAnswer answer(Attempt attempt, StoredCommand earlier) {
        if (!earlier.receipt().requestHash().equals(attempt.requestHash())) {
            throw CommandProblems.keyReused().asException();
        }
        String created = earlier.receipt().response();
        return new PlanAnswer(
                earlier.streamId(),
                earlier.streamVersion(),
                earlier.lane(),
                earlier.position(),
                created.isEmpty() ? null : UUID.fromString(created));
    }

    private static Response response(PlanAnswer answer) {
        UUID created = answer.created();
        ResponseBuilder response =
                created == null ? Response.ok(answer) : Response.status(201).entity(answer);
        Optional.ofNullable(created)
                .filter(answer.planId()::equals)
                .ifPresent(plan -> response.header("Location", URI.create("/v1/plans/" + plan)));
        return response.tag(Version.tag(answer.version())).build();
    }
}
