package se.stafett.service.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.stafett.store.EventStore;
import se.stafett.store.keys.Keys;

/** Things of one kind as of now or of an earlier moment, folded from their events. */
public class History<S, E, P, V> {
    private final Aggregate<S, E, P, V> aggregate;
    private final EventStore store;
    private final Keys keys;
    private final Payloads<P> payloads;
    private final Remembered<Stored<S, V>> remembered = new Remembered<>(Stored::version);
    private final Milestones<S, V> milestones = new Milestones<>();

    protected History(Aggregate<S, E, P, V> aggregate, EventStore store, Keys keys) {
        this.aggregate = aggregate;
        this.store = store;
        this.keys = keys;
        this.payloads = new Payloads<>(aggregate.codec(), keys);
    }

    /** Writes what is decided on what this tells. */
    public Journal<S, E, P, V> journal() {
        return new Journal<>(aggregate, store, keys, payloads, this);
    }

    /**
     * The thing with every event that is in the store; without any when there is none. Fails with {@link KeyDestroyed} when the
     * patient was erased.
     */
    public Uni<Stored<S, V>> latest(UUID id) {
        return kept(id).chain(kept ->
                kept.version() == 0 ? extend(kept) : store.version(id).chain(version -> upTo(kept, version)));
    }

    /** The thing at this version or a later one, if the store has it; the store is asked only when the cache is behind. */
    public Uni<Stored<S, V>> atLeast(UUID id, long version) {
        return kept(id).chain(kept -> upTo(kept, version));
    }

    private Uni<Stored<S, V>> upTo(Stored<S, V> kept, long version) {
        return kept.version() >= version ? Uni.createFrom().item(kept) : extend(kept);
    }

    /** The thing as it was recorded at that moment. */
    public Uni<Stored<S, V>> asOf(UUID id, Instant moment) {
        Stored<S, V> milestone = milestones.before(moment, Stored.none(id, aggregate.none()));
        var state = new AtomicReference<>(milestone);
        // The milestone's own event is opened once more: without the patient's key nothing is told of them.
        // Recorded times never fall within a lane, so that the first later event ends it.
        return opened(id, Math.max(0, milestone.version() - 1))
                .select()
                .first(event -> !event.envelope().recordedAt().isAfter(moment))
                .onFailure(KeyDestroyed.class)
                .invoke(() -> forget(id))
                .invoke(event -> state.updateAndGet(before -> passing(before, event)))
                .onItem()
                .ignoreAsUni()
                .map(done -> state.get());
    }

    /** What happened to the thing after that version, in order. */
    public Multi<OpenedEvent<P>> opened(UUID id, long afterVersion) {
        return store.ofStream(id, afterVersion).onItem().transformToUniAndConcatenate(payloads::open);
    }

    /** The names under which its events are published now. */
    public Set<String> eventTypes() {
        return aggregate.codec().types();
    }

    /** The id of a new one, as its stream type names it. */
    public String name() {
        return aggregate.name();
    }

    /** Keeps what an append led to, unless something later is already kept. */
    void keep(Stored<S, V> stored) {
        remembered.keep(stored.id(), stored);
    }

    private Uni<Stored<S, V>> kept(UUID id) {
        Stored<S, V> kept = remembered.get(id);
        UUID kid = kept == null ? null : kept.kid();
        if (kept == null || kid == null) {
            return Uni.createFrom().item(Stored.none(id, aggregate.none()));
        }
        String patient = aggregate.patient(kept.state()).value();
        return payloads.stillReadable(kid, aggregate.name(), patient, kept)
                .onFailure(KeyDestroyed.class)
                .invoke(() -> forget(id));
    }

    private void forget(UUID id) {
        remembered.forget(id);
        milestones.forget(id);
    }

    private Uni<Stored<S, V>> extend(Stored<S, V> from) {
        var state = new AtomicReference<>(from);
        return opened(from.id(), from.version())
                .invoke(event -> state.updateAndGet(before -> passing(before, event)))
                .onItem()
                .ignoreAsUni()
                .map(done -> state.get())
                .invoke(stored -> {
                    if (stored.version() > from.version()) {
                        keep(stored);
                    }
                });
    }

    private Stored<S, V> passing(Stored<S, V> before, OpenedEvent<P> event) {
        if (event.envelope().streamVersion() <= before.version()) {
            return before;
        }
        Stored<S, V> after = after(before, event);
        milestones.passed(event.envelope().recordedAt(), after);
        return after;
    }

    private Stored<S, V> after(Stored<S, V> before, OpenedEvent<P> event) {
        var envelope = event.envelope();
        E received = aggregate.receive(event.authored().event(), envelope);
        return new Stored<>(
                before.id(),
                envelope.streamVersion(),
                aggregate.after(before.state(), received, envelope.id()),
                aggregate.fold(before.published(), event.authored(), envelope),
                envelope.lane(),
                envelope.position(),
                event.kid());
    }
}
