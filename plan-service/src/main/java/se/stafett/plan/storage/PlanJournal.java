package se.stafett.plan.storage;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.stafett.care.Context;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.payload.AuthoredEvent;
import se.stafett.contracts.payload.By;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.contracts.protection.PatientKey;
import se.stafett.plan.domain.DraftedPlan;
import se.stafett.plan.domain.Plan;
import se.stafett.plan.messaging.Publication;
import se.stafett.store.AppendResult;
import se.stafett.store.CommandReceipt;
import se.stafett.store.EventStore;
import se.stafett.store.NewEvent;
import se.stafett.store.StreamWrite;
import se.stafett.store.Submission;
import se.stafett.store.keys.PatientKeys;

/** Writes what was decided, all of it or nothing, in one append. */
@Singleton
public class PlanJournal {
    private final EventStore store;
    private final PatientKeys keys;
    private final Payloads payloads;
    private final PlanHistory history;

    PlanJournal(EventStore store, PatientKeys keys, Payloads payloads, PlanHistory history) {
        this.store = store;
        this.keys = keys;
        this.payloads = payloads;
        this.history = history;
    }

    /**
     * @param changes of one plan, or of two of the same patient; the first is the one that the command names
     * @param traceparent the request's trace context, if it has one
     */
    public Uni<AppendResult> write(
            List<PlanChange> changes, Context context, CommandReceipt receipt, @Nullable String traceparent) {
        List<Written> written = decided(changes, context);
        String patient = written.getFirst().after().patient().value();
        return keys.forPatient(patient)
                .map(key -> new Submission(receipt, patient, writes(written, key, context, traceparent), context.now()))
                .flatMap(store::append)
                .invoke(result -> remember(result, written));
    }

    private static List<Written> decided(List<PlanChange> changes, Context context) {
        By author = Authors.of(context.actor());
        List<Written> all = new ArrayList<>();
        int first = 0;
        for (PlanChange change : changes) {
            Plan after = change.before().plan().after(change.events(), context, first);
            List<AuthoredEvent<PlanEvent>> events = change.events().stream()
                    .map(Publication::of)
                    .map(event -> new AuthoredEvent<>(author, event))
                    .toList();
            all.add(new Written(change.before(), after.drafted().orElseThrow(), events, first));
            first += events.size();
        }
        return all;
    }

    private List<StreamWrite> writes(
            List<Written> written, PatientKey key, Context context, @Nullable String traceparent) {
        return written.stream()
                .map(plan -> new StreamWrite(
                        plan.before().id(),
                        Labels.PLAN,
                        plan.before().version(),
                        Labels.of(plan.after()),
                        sealed(plan, key, context, traceparent)))
                .toList();
    }

    private List<NewEvent> sealed(Written plan, PatientKey key, Context context, @Nullable String traceparent) {
        List<NewEvent> events = new ArrayList<>();
        for (AuthoredEvent<PlanEvent> event : plan.events()) {
            UUID id = context.eventId(plan.firstEvent() + events.size());
            events.add(new NewEvent(
                    id,
                    payloads.typeOf(event),
                    context.now(),
                    context.commandId(),
                    context.commandId(),
                    traceparent,
                    payloads.seal(key, id, event)));
        }
        return events;
    }

    private void remember(AppendResult result, List<Written> written) {
        if (result instanceof AppendResult.Appended appended) {
            Iterator<LogEvent> envelopes = appended.events().iterator();
            written.forEach(plan -> history.keep(plan.stored(envelopes)));
        }
    }

    /** One plan's part of a submission; {@code firstEvent} counts over all parts. */
    private record Written(
            StoredPlan before, DraftedPlan after, List<AuthoredEvent<PlanEvent>> events, int firstEvent) {

        StoredPlan stored(Iterator<LogEvent> envelopes) {
            CurrentPlan current = before.published();
            int lane = before.lane();
            long position = before.position();
            for (AuthoredEvent<PlanEvent> event : events) {
                LogEvent envelope = envelopes.next();
                current = PlanFold.apply(current, envelope, event);
                lane = envelope.lane();
                position = envelope.position();
            }
            return new StoredPlan(before.id(), after, current, lane, position);
        }
    }
}
