package se.stafett.store.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.inbox.InboxTables.Place;
import se.stafett.store.postgres.Sessions;

/** Takes in the first of some events at once, as many as go {@link Together}. */
final class Several {
    private final Sessions sessions;
    private final InboxTables tables;
    private final Function<LogEvent, Consequence> consequences;

    Several(Sessions sessions, InboxTables tables, Function<LogEvent, Consequence> consequences) {
        this.sessions = sessions;
        this.tables = tables;
        this.consequences = consequences;
    }

    /**
     * Gives what became of as many as could be taken in, none when the first asks for more. Fails with {@link EffectFailed}
     * when one of them does; then no effect of any has been written, and reactions before it will be asked for again.
     */
    Uni<List<Receipt>> take(List<LogEvent> events) {
        Together inTurn = Together.of(Checkpoint.before(events.getFirst()), Set.of(), events, consequences);
        return inTurn.isNothingBut(events.size())
                ? sessions.use(session -> tables.pass(session, events))
                        .chain(passed -> passed ? Uni.createFrom().item(inTurn.receipts()) : enter(events))
                : enter(events);
    }

    private Uni<List<Receipt>> enter(List<LogEvent> events) {
        return sessions.inTransaction(session -> tables.enter(session, events)
                        .map(place -> together(place, events, consequences))
                        .call(together -> together.reactions().isEmpty() ? write(session, together) : nothing()))
                .chain(together ->
                        together.reactions().isEmpty() ? Uni.createFrom().item(together) : react(together, events))
                .map(Together::receipts);
    }

    private static Together together(Place place, List<LogEvent> events, Function<LogEvent, Consequence> consequences) {
        return Together.of(
                place.checkpoint(), place.waiting(), place.halted().isEmpty() ? events : List.of(), consequences);
    }

    private Uni<Void> write(StatelessSession session, Together together) {
        return InOrder.each(together.effects(), step -> EffectFailed.guard(step.event(), step.consequence(), session))
                .chain(() -> together.last()
                        .map(last -> tables.advance(session, last))
                        .orElseGet(Several::nothing));
    }

    /** Between the two transactions another process may have done the same: then the place has moved on, and all is well. */
    private Uni<Together> react(Together due, List<LogEvent> events) {
        List<LogEvent> done = events.subList(0, due.receipts().size());
        return InOrder.each(due.reactions(), step -> EffectFailed.guard(step.event(), step.consequence()))
                .chain(() -> sessions.inTransaction(session -> tables.enter(session, done)
                        .map(place -> together(place, done, event -> new Consequence.Nothing()))
                        .call(together -> write(session, together))));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
