package se.stafett.store.inbox;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.inbox.Checkpoint.Standing;
import se.stafett.store.inbox.InboxTables.Place;
import se.stafett.store.inbox.Receipt.Applied;
import se.stafett.store.inbox.Receipt.Halted;
import se.stafett.store.inbox.Receipt.Parked;
import se.stafett.store.inbox.Receipt.Repeated;
import se.stafett.store.postgres.Sessions;

/** Takes in one event by itself, whatever it asks for: tries it again, parks it, halts its lane. */
final class Single {
    private final Sessions sessions;
    private final InboxSettings settings;
    private final InboxTables tables;
    private final Function<LogEvent, Consequence> consequences;

    Single(
            Sessions sessions,
            InboxSettings settings,
            InboxTables tables,
            Function<LogEvent, Consequence> consequences) {
        this.sessions = sessions;
        this.settings = settings;
        this.tables = tables;
        this.consequences = consequences;
    }

    /** What one transaction came to: an answer, or what has to be done before there is one. */
    sealed interface Outcome {
        record Done(Receipt receipt) implements Outcome {}

        record Missing(long after) implements Outcome {}

        record Due(Reaction reaction) implements Outcome {}
    }

    /** Never gives what is due: that has been done. */
    Uni<Outcome> take(LogEvent event) {
        return attempt(event, 1);
    }

    private Uni<Outcome> attempt(LogEvent event, int number) {
        return sessions.inTransaction(session -> take(session, event))
                .chain(outcome -> outcome instanceof Outcome.Due due
                        ? react(event, due.reaction())
                        : Uni.createFrom().item(outcome))
                .onFailure(EffectFailed.class)
                .recoverWithUni(failure -> afterFailure(event, number, (EffectFailed) failure));
    }

    /** Only a failure that occurs while the database answers counts against the event. */
    private Uni<Outcome> afterFailure(LogEvent event, int number, EffectFailed failure) {
        Uni<Integer> probe = sessions.use(
                session -> session.createNativeQuery("select 1", Integer.class).getSingleResult());
        if (number >= settings.attempts()) {
            return probe.chain(() -> sessions.inTransaction(session -> park(session, event, failure.reason())));
        }
        Duration pause = settings.pause().multipliedBy(1L << Math.min(number - 1, 10));
        return probe.onItem().delayIt().by(pause).chain(() -> attempt(event, number + 1));
    }

    private Uni<Outcome> take(StatelessSession session, LogEvent event) {
        return enter(
                session,
                event,
                place -> place.waiting().isEmpty()
                        ? go(session, event)
                        : parkNow(session, event, "earlier events of the patient are parked"));
    }

    private Uni<Outcome> go(StatelessSession session, LogEvent event) {
        return switch (consequences.apply(event)) {
            case Consequence.Nothing nothing -> advance(session, event);
            case Effect effect -> EffectFailed.guard(event, effect, session).chain(() -> advance(session, event));
            case Reaction reaction -> Uni.createFrom().item(new Outcome.Due(reaction));
        };
    }

    /** Between the two transactions another process may have done the same: then the place has moved on, and all is well. */
    private Uni<Outcome> react(LogEvent event, Reaction reaction) {
        return EffectFailed.guard(event, reaction)
                .chain(() ->
                        sessions.inTransaction(session -> enter(session, event, place -> advance(session, event))));
    }

    private Uni<Outcome> advance(StatelessSession session, LogEvent event) {
        return tables.advance(session, event).replaceWith(new Outcome.Done(new Applied()));
    }

    private Uni<Outcome> park(StatelessSession session, LogEvent event, String reason) {
        return enter(session, event, place -> parkNow(session, event, reason));
    }

    private Uni<Outcome> parkNow(StatelessSession session, LogEvent event, String reason) {
        return tables.park(session, event, reason)
                .chain(() -> tables.advance(session, event))
                .replaceWith(new Outcome.Done(new Parked(reason)));
    }

    private Uni<Outcome> enter(StatelessSession session, LogEvent event, WithPlace ifNext) {
        return tables.enter(session, event.source(), event.lane(), Set.of(event.patientRef()))
                .chain(place -> place.halted().isEmpty()
                        ? judge(session, event, place, ifNext)
                        : Uni.createFrom().item(new Outcome.Done(new Halted(place.halted()))));
    }

    private Uni<Outcome> judge(StatelessSession session, LogEvent event, Place place, WithPlace ifNext) {
        return switch (place.checkpoint().of(event)) {
            case Standing.Next() -> ifNext.go(place);
            case Standing.Repeated() -> Uni.createFrom().item(new Outcome.Done(new Repeated()));
            case Standing.Ahead() ->
                Uni.createFrom().item(new Outcome.Missing(place.checkpoint().position()));
            case Standing.Forked(String reason) ->
                tables.halt(session, event, reason).replaceWith(new Outcome.Done(new Halted(reason)));
        };
    }

    @FunctionalInterface
    private interface WithPlace {
        Uni<Outcome> go(Place place);
    }
}
