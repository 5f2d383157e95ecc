package se.stafett.service.storage;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Context;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.store.AppendResult;
import se.stafett.store.CommandReceipt;
import se.stafett.store.EventStore;
import se.stafett.store.NewEvent;
import se.stafett.store.StreamWrite;
import se.stafett.store.Submission;
import se.stafett.store.keys.Keys;

/** Writes what was decided, all of it or nothing, in one append. */
public final class Journal<S, E, P, V> {
    private final Aggregate<S, E, P, V> aggregate;
    private final EventStore store;
    private final Keys keys;
    private final Payloads<P> payloads;
    private final History<S, E, P, V> history;

    Journal(
            Aggregate<S, E, P, V> aggregate,
            EventStore store,
            Keys keys,
            Payloads<P> payloads,
            History<S, E, P, V> history) {
        this.aggregate = aggregate;
        this.store = store;
        this.keys = keys;
        this.payloads = payloads;
        this.history = history;
    }

    /**
     * @param changes of one thing, or of several of the same patient; the first is the one that the command names
     * @param cause what led to it
     */
    public Uni<AppendResult> write(
            List<Change<S, E, V>> changes, Context context, CommandReceipt receipt, Cause cause) {
        List<Written<S, P, V>> written = decided(changes, context);
        String patient = aggregate.patient(written.getFirst().after()).value();
        return keys.forPatient(patient)
                .invoke(key -> written.forEach(part -> requireSameKey(part.before(), key, patient)))
                .flatMap(key -> store.append(
                                new Submission(receipt, patient, writes(written, key, context, cause), context.now()))
                        .invoke(result -> remember(result, written, key)));
    }

    /** A patient who was erased gets a new key, under which nothing of what was goes on. */
    private void requireSameKey(Stored<S, V> before, PatientKey key, String patient) {
        UUID kid = before.kid();
        if (kid != null && !kid.equals(key.kid())) {
            throw new KeyDestroyed(kid, aggregate.name(), patient);
        }
    }

    private List<Written<S, P, V>> decided(List<Change<S, E, V>> changes, Context context) {
        By author = Authors.of(context.actor());
        List<Written<S, P, V>> all = new ArrayList<>();
        int index = 0;
        for (Change<S, E, V> change : changes) {
            int first = index;
            S after = change.before().state();
            List<AuthoredEvent<P>> events = new ArrayList<>();
            for (E event : change.events()) {
                after = aggregate.after(after, event, context.eventId(index++));
                events.add(new AuthoredEvent<>(author, aggregate.publish(event)));
            }
            all.add(new Written<>(change.before(), after, events, first));
        }
        return all;
    }

    private List<StreamWrite> writes(List<Written<S, P, V>> written, PatientKey key, Context context, Cause cause) {
        return written.stream()
                .map(part -> new StreamWrite(
                        part.before().id(),
                        aggregate.name(),
                        part.before().version(),
                        aggregate.found(part.after()),
                        sealed(part, key, context, cause)))
                .toList();
    }

    private List<NewEvent> sealed(Written<S, P, V> part, PatientKey key, Context context, Cause cause) {
        List<NewEvent> events = new ArrayList<>();
        for (AuthoredEvent<P> event : part.events()) {
            UUID id = context.eventId(part.firstEvent() + events.size());
            events.add(new NewEvent(
                    id,
                    payloads.typeOf(event),
                    context.now(),
                    cause.correlation(),
                    cause.causation(),
                    cause.traceparent(),
                    payloads.seal(key, id, event)));
        }
        return events;
    }

    private void remember(AppendResult result, List<Written<S, P, V>> written, PatientKey key) {
        if (result instanceof AppendResult.Appended appended) {
            Iterator<LogEvent> envelopes = appended.events().iterator();
            written.forEach(part -> history.keep(stored(part, envelopes, key)));
        }
    }

    private Stored<S, V> stored(Written<S, P, V> part, Iterator<LogEvent> envelopes, PatientKey key) {
        Stored<S, V> before = part.before();
        @Nullable V current = before.published();
        int lane = before.lane();
        long position = before.position();
        for (AuthoredEvent<P> event : part.events()) {
            LogEvent envelope = envelopes.next();
            current = aggregate.fold(current, event, envelope);
            lane = envelope.lane();
            position = envelope.position();
        }
        long version = before.version() + part.events().size();
        return new Stored<>(before.id(), version, part.after(), current, lane, position, key.kid());
    }

    /** One thing's part of a submission; {@code firstEvent} counts over all parts. */
    private record Written<S, P, V>(Stored<S, V> before, S after, List<AuthoredEvent<P>> events, int firstEvent) {}
}
