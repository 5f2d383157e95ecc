package se.stafett.service.copies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import se.stafett.service.storage.Payloads;
import se.stafett.store.inbox.Consequence;
import se.stafett.store.inbox.CopiedEvents;
import se.stafett.store.inbox.Effect;
import se.stafett.store.keys.Keys;

/**
 * A service's own copy of all plans: the log's events, kept protected as they came, and folded on read. It may lag behind
 * plan-service by what is still on its way.
 */
public abstract class PlanCopies implements Listener {
    private static final String PLANS = "plan.";
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final long CACHED = 1_000;

    private final CopiedEvents events;
    private final Payloads<PlanEvent> payloads;
    private final Cache<UUID, CurrentPlan> cache =
            Caffeine.newBuilder().maximumSize(CACHED).build();

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
        return event.type().startsWith(PLANS);
    }

    /** The plan as far as it has arrived. */
    public Uni<Optional<CurrentPlan>> latest(UUID plan) {
        @Nullable CurrentPlan known = cache.getIfPresent(plan);
        return fold(plan, known, Long.MAX_VALUE).invoke(found -> found.ifPresent(this::keep));
    }

    /** The plan at this version; empty as long as that has not arrived. */
    public Uni<Optional<CurrentPlan>> atVersion(UUID plan, long version) {
        @Nullable CurrentPlan known = cache.getIfPresent(plan);
        return fold(plan, known != null && known.version() <= version ? known : null, version)
                .map(found -> found.filter(current -> current.version() == version));
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

    private void keep(CurrentPlan plan) {
        cache.asMap().merge(plan.planId(), plan, (a, b) -> a.version() > b.version() ? a : b);
    }

    private Uni<Optional<CurrentPlan>> fold(UUID plan, @Nullable CurrentPlan from, long until) {
        AtomicReference<@Nullable CurrentPlan> state = new AtomicReference<>(from);
        return events.ofStream(plan, from == null ? 0 : from.version())
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .filter(event -> event.streamVersion() <= until)
                .onItem()
                .transformToUniAndConcatenate(payloads::open)
                .invoke(opened -> state.set(PlanFold.apply(state.get(), opened.envelope(), opened.authored())))
                .onItem()
                .ignoreAsUni()
                .map(done -> Optional.ofNullable(state.get()));
    }
}
