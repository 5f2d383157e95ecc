package se.stafett.store.inbox;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.inbox.Checkpoint.Standing;
import se.stafett.store.inbox.InboxTables.Place;
import se.stafett.store.inbox.Receipt.Applied;
import se.stafett.store.inbox.Receipt.Halted;
import se.stafett.store.inbox.Receipt.Parked;
import se.stafett.store.inbox.Receipt.Repeated;
import se.stafett.store.postgres.Sessions;

/**
 * One consumer's way in. Guaranteed: the effect of each event is committed once, per lane in the order of positions,
 * together with the place reached; a reaction is done in that order before the place moves on, and again after a crash; a
 * missing event is fetched, a second history is noticed before it is applied; what cannot be applied holds back its own
 * patient alone.
 *
 * <p>Not guaranteed: any order between lanes. Events of one lane may be given at the same time; it is quicker to give them
 * one after the other.
 */
public final class Inbox {
    private final Sessions sessions;
    private final InboxSettings settings;
    private final InboxTables tables;
    private final Function<LogEvent, Consequence> consequences;
    private final FetchMissing source;

    /** @param consequences what an event leads to; asked for each event, and again when it is tried again */
    public Inbox(
            SessionFactory factory,
            InboxSettings settings,
            Function<LogEvent, Consequence> consequences,
            FetchMissing source) {
        this.sessions = new Sessions(factory);
        this.settings = settings;
        this.tables = new InboxTables(settings.consumer());
        this.consequences = consequences;
        this.source = source;
    }

    /** What one transaction came to: an answer, or what has to be done before there is one. */
    private sealed interface Outcome {
        record Done(Receipt receipt) implements Outcome {}

        record Missing(long after) implements Outcome {}

        record Due(Reaction reaction) implements Outcome {}
    }

    /**
     * Takes in an event. Fails when the database cannot be reached, and with {@link GapNotFilled}: then do not acknowledge,
     * and give the event again later.
     */
    public Uni<Receipt> receive(LogEvent event) {
        return attempt(event, 1).chain(outcome -> switch (outcome) {
            case Outcome.Done(Receipt receipt) -> Uni.createFrom().item(receipt);
            case Outcome.Missing(long after) -> fill(event, after).chain(() -> receive(event));
            case Outcome.Due due -> throw new IllegalStateException("what is due is done within the attempt");
        });
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
                place -> place.waiting()
                        ? parkNow(session, event, "earlier events of the patient are parked")
                        : go(session, event));
    }

    private Uni<Outcome> go(StatelessSession session, LogEvent event) {
        return switch (consequences.apply(event)) {
            case Consequence.Nothing nothing -> advance(session, event);
            case Effect effect -> apply(session, event, effect).chain(() -> advance(session, event));
            case Reaction reaction -> Uni.createFrom().item(new Outcome.Due(reaction));
        };
    }

    /** Between the two transactions another process may have done the same: then the place has moved on, and all is well. */
    private Uni<Outcome> react(LogEvent event, Reaction reaction) {
        return Uni.createFrom()
                .deferred(() -> reaction.to(event))
                .onFailure()
                .transform(EffectFailed::new)
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
        return tables.enter(session, event.source(), event.lane(), event.patientRef())
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

    private static Uni<Void> apply(StatelessSession session, LogEvent event, Effect effect) {
        return Uni.createFrom()
                .deferred(() -> effect.apply(session, event))
                .onFailure()
                .transform(EffectFailed::new);
    }

    private Uni<Void> fill(LogEvent event, long after) {
        return source.after(event.source(), event.lane(), after).chain(missing -> {
            List<LogEvent> usable = missing.stream()
                    .filter(earlier -> earlier.position() > after && earlier.position() < event.position())
                    .toList();
            if (usable.isEmpty() || usable.getFirst().position() != after + 1) {
                return Uni.createFrom().failure(new GapNotFilled(event.source(), event.lane(), after));
            }
            return InOrder.each(usable, this::receive);
        });
    }
}
