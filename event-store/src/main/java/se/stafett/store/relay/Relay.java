package se.stafett.store.relay;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.LogEvent;
import se.stafett.store.relay.Outbox.Stretch;

/**
 * Carries committed events from an {@link Outbox} to a {@link Publisher}: read, publish, wait for all, move on. No
 * transaction is open while it publishes. A crash anywhere between makes events go out twice, never not at all.
 *
 * <p>Works on a thread of its own between {@link #start} and {@link #close}.
 */
public final class Relay implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final Publisher publisher;
    private final RelaySettings settings;
    private final RelayListener listener;
    private final Rest idle;
    private final Rest afterFailure;
    private final Thread thread;
    private volatile boolean stopping;
    private long leaseDue;

    // while there is more than one read takes, the next is read while one is published
    private @Nullable CompletableFuture<List<LogEvent>> ahead;

    public Relay(Outbox outbox, Publisher publisher, RelaySettings settings, RelayListener listener) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.settings = settings;
        this.listener = listener;
        this.idle = new Rest(settings.breath(), settings.idle());
        this.afterFailure = new Rest(settings.breath().multipliedBy(25), settings.retry());
        this.thread = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);
    }

    public void start() {
        leaseDue = System.nanoTime();
        thread.start();
    }

    /** Says that there may be new events. Returns at once; safe from any thread. */
    public void wake() {
        idle.wake();
    }

    /** Lets the events under way arrive, gives the lanes back and ends; after 5 s without regard to what is under way. */
    @Override
    public void close() {
        stopping = true;
        wake();
        afterFailure.wake();
        try {
            if (!thread.join(GRACE)) {
                thread.interrupt();
                thread.join(GRACE);
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!stopping) {
                round();
            }
            outbox.release(settings.owner()).await().atMost(PATIENCE);
        } catch (UnsuitableTopic e) {
            LOG.error("The relay stops", e);
            listener.halted(e);
        } catch (InterruptedException e) {
            LOG.warn("The relay was stopped before its events had arrived; they will go out again", e);
        } catch (RuntimeException e) {
            LOG.warn("The relay could not give its lanes back; others take them when the lease has run out", e);
        }
    }

    private void round() throws InterruptedException {
        try {
            int carried = carry();
            if (carried > 0) {
                idle.begin();
            }
            afterFailure.begin();
            if (carried >= settings.batch()) {
                return;
            }
            if (carried > 0) {
                // whoever is woken for each event spends on rounds what the commands need
                Thread.sleep(settings.breath());
            }
        } catch (UnsuitableTopic e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf("Publishing failed, next attempt from the last certain place: %s", e);
            listener.failed(e);
            afterFailure.take();
            return;
        }
        idle.take();
    }

    /** One round from the outbox to the publisher; how many events it carried. */
    private int carry() {
        if (System.nanoTime() - leaseDue >= 0) {
            leaseDue = System.nanoTime() + settings.lease().dividedBy(3).toNanos();
            listener.leased(
                    outbox.lease(settings.owner(), settings.lease()).await().atMost(PATIENCE));
        }
        List<LogEvent> events = taken(ahead == null ? read(List.of()) : ahead);
        ahead = null;
        if (events.isEmpty()) {
            return 0;
        }
        List<Stretch> stretches = Stretch.of(events);
        CompletableFuture<List<LogEvent>> next = events.size() < settings.batch() ? null : read(stretches);
        publisher.publish(events).await().atMost(PATIENCE);
        int moved = outbox.markPublished(settings.owner(), stretches).await().atMost(PATIENCE);
        if (moved == stretches.size()) {
            ahead = next;
        }
        listener.published(events);
        return events.size();
    }

    private CompletableFuture<List<LogEvent>> read(List<Stretch> underWay) {
        return outbox.unpublished(settings.owner(), settings.batch(), underWay)
                .subscribe()
                .asCompletionStage();
    }

    private static List<LogEvent> taken(CompletableFuture<List<LogEvent>> read) {
        return Uni.createFrom().completionStage(read).await().atMost(PATIENCE);
    }
}
