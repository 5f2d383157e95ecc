package se.stafett.plan.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import se.stafett.store.EventStore;

/** Plans as of now or of an earlier moment, folded from their events. */
@Singleton
public class PlanHistory {
    // A plan of tens of events takes some ten kilobytes in both forms.
    private static final long CACHED_PLANS = 2_000;

    private final EventStore store;
    private final Payloads payloads;
    private final Cache<UUID, StoredPlan> cache =
            Caffeine.newBuilder().maximumSize(CACHED_PLANS).build();

    PlanHistory(EventStore store, Payloads payloads) {
        this.store = store;
        this.payloads = payloads;
    }

    /** The plan with every event that is in the store; not drafted when there is none. */
    public Uni<StoredPlan> latest(UUID plan) {
        return extend(cached(plan));
    }

    /** The plan at this version or a later one, if the store has it; the store is asked only when the cache is behind. */
    public Uni<StoredPlan> atLeast(UUID plan, long version) {
        StoredPlan cached = cached(plan);
        return cached.version() >= version ? Uni.createFrom().item(cached) : extend(cached);
    }

    /** The plan as it was recorded at that moment. */
    public Uni<StoredPlan> asOf(UUID plan, Instant moment) {
        var state = new AtomicReference<>(StoredPlan.notDrafted(plan));
        // Recorded times never fall within a lane, so that the first later event ends it.
        return opened(plan, 0)
                .select()
                .first(event -> !event.envelope().recordedAt().isAfter(moment))
                .invoke(event -> state.set(state.get().after(event.envelope(), event.authored())))
                .onItem()
                .ignoreAsUni()
                .map(done -> state.get());
    }

    /** What happened to the plan after that version, in order. */
    public Multi<OpenedEvent> opened(UUID plan, long afterVersion) {
        return store.ofStream(plan, afterVersion).onItem().transformToUniAndConcatenate(payloads::open);
    }

    /** Keeps what an append led to, unless something later is already kept. */
    void keep(StoredPlan plan) {
        cache.asMap().merge(plan.id(), plan, (a, b) -> a.version() > b.version() ? a : b);
    }

    private StoredPlan cached(UUID plan) {
        StoredPlan cached = cache.getIfPresent(plan);
        return cached == null ? StoredPlan.notDrafted(plan) : cached;
    }

    private Uni<StoredPlan> extend(StoredPlan from) {
        var state = new AtomicReference<>(from);
        return opened(from.id(), from.version())
                .invoke(event -> state.set(state.get().after(event.envelope(), event.authored())))
                .onItem()
                .ignoreAsUni()
                .map(done -> state.get())
                .invoke(plan -> {
                    if (plan.version() > from.version()) {
                        keep(plan);
                    }
                });
    }
}
