package se.stafett.store.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.postgres.Sessions;

/**
 * One consumer's way in. Guaranteed: the effect of each event is committed once, per lane in the order of positions,
 * together with the place reached; a reaction is done in that order before the place moves on, and again after a crash; a
 * missing event is fetched, a second history is noticed before it is applied; what cannot be applied holds back its own
 * patient alone. Several events of a lane are taken in by one transaction where that is all they need, and one by one where
 * it is not.
 *
 * <p>Not guaranteed: any order between lanes. Events of one lane may be given at the same time; it is quicker to give them
 * one after the other, and quickest to give them together.
 */
public final class Inbox {
    // A crash does as many reactions again, and a failure as many effects; from here on there is little left to gain.
    private static final int MOST_TOGETHER = 100;

    private final Single single;
    private final Several several;
    private final FetchMissing source;

    /** @param consequences what an event leads to; asked for each event, and again when it is tried again */
    public Inbox(
            SessionFactory factory,
            InboxSettings settings,
            Function<LogEvent, Consequence> consequences,
            FetchMissing source) {
        Sessions sessions = new Sessions(factory);
        InboxTables tables = new InboxTables(settings.consumer());
        this.single = new Single(sessions, settings, tables, consequences);
        this.several = new Several(sessions, tables, consequences);
        this.source = source;
    }

    /**
     * Takes in an event. Fails when the database cannot be reached, and with {@link GapNotFilled}: then do not acknowledge,
     * and give the event again later.
     */
    public Uni<Receipt> receive(LogEvent event) {
        return alone(event, (filled, receipt) -> {});
    }

    /**
     * Takes in events of one lane, in the order in which they came. Fails as {@link #receive(LogEvent)} does, at the first that
     * cannot be taken in; those before it stay so.
     *
     * @param told hears what became of each event as soon as that is certain, also of those fetched to fill a gap
     */
    public Uni<Void> receive(List<LogEvent> events, BiConsumer<LogEvent, Receipt> told) {
        return Multi.createBy()
                .repeating()
                .uni(AtomicInteger::new, done -> {
                    List<LogEvent> next =
                            events.subList(done.get(), Math.min(events.size(), done.get() + MOST_TOGETHER));
                    return firstOf(next, told).invoke(done::addAndGet);
                })
                .until(taken -> taken == 0)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** How many of the first were taken in: 0 only when there are none. */
    private Uni<Integer> firstOf(List<LogEvent> events, BiConsumer<LogEvent, Receipt> told) {
        if (events.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return taken(events, told)
                .invoke(receipts -> {
                    for (int n = 0; n < receipts.size(); n++) {
                        told.accept(events.get(n), receipts.get(n));
                    }
                })
                .map(List::size);
    }

    private Uni<List<Receipt>> taken(List<LogEvent> events, BiConsumer<LogEvent, Receipt> told) {
        return several.take(events)
                .onFailure(EffectFailed.class)
                .recoverWithUni(failure -> upTo(events, (EffectFailed) failure))
                .chain(receipts -> receipts.isEmpty()
                        ? alone(events.getFirst(), told).map(List::of)
                        : Uni.createFrom().item(receipts));
    }

    /** Without the one that failed; by itself it is tried again, and parked in the end. */
    private Uni<List<Receipt>> upTo(List<LogEvent> events, EffectFailed failure) {
        List<LogEvent> before = events.subList(0, Math.max(0, events.indexOf(failure.event())));
        return before.isEmpty()
                ? Uni.createFrom().item(List.of())
                : several.take(before)
                        .onFailure(EffectFailed.class)
                        .recoverWithUni(earlier -> upTo(before, (EffectFailed) earlier));
    }

    private Uni<Receipt> alone(LogEvent event, BiConsumer<LogEvent, Receipt> told) {
        return single.take(event).chain(outcome -> switch (outcome) {
            case Single.Outcome.Done(Receipt receipt) -> Uni.createFrom().item(receipt);
            case Single.Outcome.Missing(long after) -> fill(event, after, told).chain(() -> alone(event, told));
            case Single.Outcome.Due due -> throw new IllegalStateException("what is due is done within the attempt");
        });
    }

    private Uni<Void> fill(LogEvent event, long after, BiConsumer<LogEvent, Receipt> told) {
        return source.after(event.source(), event.lane(), after).chain(missing -> {
            List<LogEvent> usable = missing.stream()
                    .filter(earlier -> earlier.position() > after && earlier.position() < event.position())
                    .toList();
            if (usable.isEmpty() || usable.getFirst().position() != after + 1) {
                return Uni.createFrom().failure(new GapNotFilled(event.source(), event.lane(), after));
            }
            return receive(usable, told);
        });
    }
}
