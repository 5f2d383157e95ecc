package se.stafett.service.copies;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.plan.CurrentPlan;
import se.stafett.contracts.plan.PlanEvent;
import se.stafett.contracts.plan.PlanEventCodec;
import se.stafett.contracts.plan.PlanFold;
import se.stafett.service.listening.Listener;
import se.stafett.service.storage.KeyDestroyed;
import se.stafett.service.storage.OpenedEvent;
import se.stafett.service.storage.Payloads;
import se.stafett.service.storage.Remembered;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.CopiedEvents;
import se.stafett.store.inbox.Effect;
import se.stafett.store.keys.Keys;

/**
 * A service's own copy of all plans: the log's events, kept protected as they came, and folded on read. It may lag behind
 * plan-service by what is still on its way.
 */
public abstract class PlanCopies implements Listener {
    private static final String KIND = "plan";
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final CopiedEvents events;
    private final Payloads<PlanEvent> payloads;
    private final Remembered<Folded> remembered =
            new Remembered<>(folded -> folded.plan().version());

    protected PlanCopies(SessionFactory sessions, Keys keys) {
        this.events = new CopiedEvents(sessions);
        this.payloads = new Payloads<>(new PlanEventCodec(), keys);
    }

    @Override
    public String name() {
        return "plan-copies";
    }

    @Override
    public final Consequence of(LogEvent event) {
        return keeps(event) ? (Effect) events::keep : new Consequence.Nothing();
    }

    /** Whether an event is copied. Plans' events must be; a service that tells of more than plans keeps more. */
    protected boolean keeps(LogEvent event) {
        return event.type().startsWith(KIND + ".");
    }

    /** The plan as far as it has arrived. Fails with {@link KeyDestroyed} when the patient was erased. */
    public Uni<Optional<CurrentPlan>> latest(UUID plan) {
        return kept(plan)
                .chain(kept -> fold(plan, kept, Long.MAX_VALUE))
                .invoke(found -> found.ifPresent(this::keep))
                .map(found -> found.map(Folded::plan));
    }

    /** The plan at this version; empty as long as that has not arrived. Fails as {@link #latest} does. */
    public Uni<Optional<CurrentPlan>> atVersion(UUID plan, long version) {
        return kept(plan)
                .map(kept -> kept.filter(folded -> folded.plan().version() <= version))
                .chain(kept -> fold(plan, kept, version))
                .map(found -> found.map(Folded::plan).filter(current -> current.version() == version));
    }

    /** As {@link #latest}, but waits for this version to arrive; gives what there is when it has not come in time. */
    public Uni<Optional<CurrentPlan>> latest(UUID plan, long atLeast, Duration patience) {
        return latest(plan)
                .chain(found -> patience.isNegative()
                                || found.filter(current -> current.version() >= atLeast)
                                        .isPresent()
                        ? Uni.createFrom().item(found)
                        : Uni.createFrom()
                                .voidItem()
                                .onItem()
                                .delayIt()
                                .by(GLANCE)
                                .chain(() -> latest(plan, atLeast, patience.minus(GLANCE))));
    }

    private Uni<Optional<Folded>> kept(UUID plan) {
        Folded kept = remembered.get(plan);
        return kept == null
                ? Uni.createFrom().item(Optional.empty())
                : payloads.stillReadable(kept.kid(), KIND, kept.plan().patientRef(), Optional.of(kept))
                        .onFailure(KeyDestroyed.class)
                        .invoke(() -> remembered.forget(plan));
    }

    private void keep(Folded folded) {
        remembered.keep(folded.plan().planId(), folded);
    }

    private Uni<Optional<Folded>> fold(UUID plan, Optional<Folded> kept, long until) {
        AtomicReference<@Nullable Folded> state = new AtomicReference<>(kept.orElse(null));
        return events.ofStream(plan, kept.map(folded -> folded.plan().version()).orElse(0L))
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .filter(event -> event.streamVersion() <= until)
                .onItem()
                .transformToUniAndConcatenate(payloads::open)
                .invoke(opened -> state.updateAndGet(before -> after(before, opened)))
                .onItem()
                .ignoreAsUni()
                .map(done -> Optional.ofNullable(state.get()));
    }

    private static Folded after(@Nullable Folded before, OpenedEvent<PlanEvent> opened) {
        @Nullable CurrentPlan plan = before == null ? null : before.plan();
        return new Folded(PlanFold.apply(plan, opened.envelope(), opened.authored()), opened.kid());
    }

    /** A plan, and the id of the key that protects its events. */
    private record Folded(CurrentPlan plan, UUID kid) {}
}
