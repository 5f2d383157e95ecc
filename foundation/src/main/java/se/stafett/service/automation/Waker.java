package se.stafett.service.automation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.stafett.service.storage.History;
import se.stafett.service.write.Decider;
import se.stafett.store.EventStore;
import se.stafett.store.FindStreams.FoundStream;

/**
 * Looks at things of one kind when their time has come, by the {@code wakeAt} that they were stored with. Several replicas
 * may do so at once; what follows happens once.
 */
public abstract class Waker<S, E, V> {
    private static final Logger LOG = Logger.getLogger(Waker.class);
    private static final int MOST = 500;
    private static final int AT_ONCE = 8;

    private final History<S, E, ?, V> history;
    private final EventStore store;
    private final Orders<S, E, V> orders;
    private final Decider<S, E> decider;
    private final String service;
    private final Clock clock;
    // What refused to be woken, at the version at which it did.
    private final Cache<UUID, Long> refused =
            Caffeine.newBuilder().maximumSize(10_000).build();

    /** @param decider says what the time brings; its events must give the thing another time to be woken, or none */
    protected Waker(History<S, E, ?, V> history, EventStore store, Decider<S, E> decider, String service, Clock clock) {
        this.history = history;
        this.store = store;
        this.orders = new Orders<>(history, store);
        this.decider = decider;
        this.service = service;
        this.clock = clock;
    }

    /** The type of the streams that it wakes. */
    public String kind() {
        return history.name();
    }

    /** Wakes all whose time has come by now; gives how many. */
    public Uni<Integer> wakeAll() {
        return store.due(history.name(), clock.instant(), MOST).chain(due -> {
            List<FoundStream> fresh = due.stream()
                    .filter(stream -> !Long.valueOf(stream.version()).equals(refused.getIfPresent(stream.id())))
                    .toList();
            return Multi.createFrom()
                    .iterable(fresh)
                    .onItem()
                    .transformToUni(this::wake)
                    .merge(AT_ONCE)
                    .filter(done -> done)
                    .collect()
                    .asList()
                    // only a full and wholly successful batch is followed at once: what fails must not spin
                    .chain(woken -> woken.size() == MOST
                            ? wakeAll().map(more -> more + MOST)
                            : Uni.createFrom().item(woken.size()));
        });
    }

    private Uni<Boolean> wake(FoundStream stream) {
        Order order = Order.timely(stream.id(), stream.version(), service, clock);
        return orders.on(stream.id(), order, decider)
                .invoke(obeyed -> {
                    if (!(obeyed instanceof Obeyed.Done)) {
                        refused.put(stream.id(), stream.version());
                        LOG.errorf("%s %s did not want to be woken: %s", stream.type(), stream.id(), obeyed);
                    }
                })
                .map(obeyed -> obeyed instanceof Obeyed.Done)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("%s %s is woken later: %s", stream.type(), stream.id(), failure);
                    return false;
                });
    }
}
