package se.stafett.store.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import se.stafett.contracts.event.Lane;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.postgres.Sessions;

/**
 * What a consumer could not apply, for its operator. Who settled which event, how and why stays on record. Retrying and
 * skipping keep the order of the patient's events, also while new ones arrive.
 */
public final class ParkedSequences {
    private final Sessions sessions;
    private final InboxTables tables;
    private final Function<LogEvent, Consequence> consequences;

    public ParkedSequences(SessionFactory factory, String consumer, Function<LogEvent, Consequence> consequences) {
        this.sessions = new Sessions(factory);
        this.tables = new InboxTables(consumer);
        this.consequences = consequences;
    }

    /** All that wait, those that have waited longest first. */
    public Uni<List<ParkedSequence>> waiting() {
        return sessions.use(tables::waiting);
    }

    /**
     * Applies the patient's parked events in order, each in a transaction of its own, until none is left or the first still
     * cannot be applied; those before it stay applied.
     *
     * @param by who does it
     */
    public Uni<Retried> retry(String source, String patientRef, String by) {
        return retry(source, patientRef, by, 0);
    }

    private Uni<Retried> retry(String source, String patientRef, String by, int applied) {
        return applyFirst(source, patientRef, by)
                .chain(done -> done
                        ? retry(source, patientRef, by, applied + 1)
                        : Uni.createFrom().item(new Retried(applied, null)))
                .onFailure(EffectFailed.class)
                .recoverWithItem(failure -> new Retried(applied, ((EffectFailed) failure).reason()));
    }

    /** Whether there was one. */
    private Uni<Boolean> applyFirst(String source, String patientRef, String by) {
        return sessions.inTransaction(session -> first(session, source, patientRef)
                        .chain(event -> event.isEmpty()
                                ? Uni.createFrom().item(Optional.<Due>empty())
                                : apply(session, event.get(), by)))
                .chain(due -> due.isEmpty()
                        ? Uni.createFrom().item(false)
                        : react(due.get(), by).replaceWith(true));
    }

    /** What is left to do for an event after the transaction that met it; an event that has been settled leaves nothing. */
    private record Due(LogEvent event, Consequence left) {}

    private Uni<Optional<Due>> apply(StatelessSession session, LogEvent event, String by) {
        Due done = new Due(event, new Consequence.Nothing());
        return switch (EffectFailed.guard(event, consequences)) {
            case Consequence.Nothing nothing -> settle(session, event, by).replaceWith(Optional.of(done));
            case Effect effect ->
                EffectFailed.guard(event, effect, session)
                        .chain(() -> settle(session, event, by))
                        .replaceWith(Optional.of(done));
            case Reaction reaction -> Uni.createFrom().item(Optional.of(new Due(event, reaction)));
        };
    }

    private Uni<Void> react(Due due, String by) {
        return due.left() instanceof Reaction reaction
                ? EffectFailed.guard(due.event(), reaction)
                        .chain(() -> sessions.inTransaction(session -> settle(session, due.event(), by)))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> settle(StatelessSession session, LogEvent event, String by) {
        return tables.settle(session, event, "applied", by, "retried");
    }

    /**
     * Leaves the patient's first parked event aside for good; the next one becomes the first.
     *
     * @param position of that event in its lane, so that no other is skipped than the one that was looked at
     * @param by who does it
     * @param because why; without personal data
     * @return whether it is skipped, now or since an earlier call
     */
    public Uni<Boolean> skip(String source, String patientRef, long position, String by, String because) {
        return sessions.inTransaction(session -> first(session, source, patientRef)
                .map(event -> event.filter(first -> first.position() == position))
                .chain(event -> event.isEmpty()
                        ? tables.isSkipped(session, source, patientRef, position)
                        : tables.settle(session, event.get(), "skipped", by, because)
                                .replaceWith(true)));
    }

    /** Under the lock of the lane, so that no new event of the patient slips in between. */
    private Uni<Optional<LogEvent>> first(StatelessSession session, String source, String patientRef) {
        return tables.enter(session, source, Lane.of(patientRef), Set.of(patientRef))
                .chain(() -> tables.firstWaiting(session, source, patientRef));
    }
}
