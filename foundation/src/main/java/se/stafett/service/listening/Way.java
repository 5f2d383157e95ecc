package se.stafett.service.listening;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;
import se.stafett.store.inbox.GapNotFilled;
import se.stafett.store.inbox.Inbox;
import se.stafett.store.inbox.Receipt;

/**
 * The way of events to one listener. It waits for a database that is away, and comes back to a lane that lacks events. When the
 * service ends it waits no longer: whoever gets the events next takes in what was not taken in here.
 */
final class Way {
    private static final Logger LOG = Logger.getLogger(Way.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String listener;
    private final Inbox inbox;
    private final Retries retries;
    private final ListeningMeters meters;
    private final BooleanSupplier ending;
    private final Map<LaneId, LogEvent> lacking = new ConcurrentHashMap<>();

    Way(String listener, Inbox inbox, Retries retries, ListeningMeters meters, BooleanSupplier ending) {
        this.listener = listener;
        this.inbox = inbox;
        this.retries = retries;
        this.meters = meters;
        this.ending = ending;
        meters.watch(listener, lacking);
    }

    String listener() {
        return listener;
    }

    /**
     * Takes in events of one lane. Ends once that is done, or they are known to wait for events before them, which are then asked
     * for again.
     */
    Uni<Void> take(List<LogEvent> events) {
        return inbox.receive(events, this::told)
                .onFailure(GapNotFilled.class)
                .recoverWithUni(gap -> comeBack(events.getLast(), gap))
                .onFailure(failure -> !ending.getAsBoolean())
                .invoke(failure -> LOG.warnf("%s waits: %s", listener, failure))
                .onFailure(failure -> !ending.getAsBoolean())
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private void told(LogEvent event, Receipt receipt) {
        switch (receipt) {
            case Receipt.Applied applied -> meters.applied(listener, event.recordedAt());
            case Receipt.Repeated repeated -> meters.repeated(listener);
            case Receipt.Parked parked -> {
                meters.parked(listener);
                LOG.errorf("%s parked %s: %s", listener, place(event), parked.reason());
                retries.begin(event);
            }
            case Receipt.Halted halted -> {
                meters.halted(listener);
                LOG.errorf("%s stands still at %s: %s", listener, place(event), halted.reason());
            }
        }
    }

    /** Later events of the lane do not wait in memory: the latest is enough to ask for all before it. */
    private Uni<Void> comeBack(LogEvent event, Throwable gap) {
        LaneId lane = new LaneId(event.source(), event.lane());
        LogEvent waiting = lacking.put(lane, event);
        if (waiting == null) {
            LOG.errorf("%s cannot go on to %s: %s", listener, place(event), gap.getMessage());
            Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(LONGEST_PAUSE)
                    .chain(() -> again(lane))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.errorf(failure, "%s gave up %s", listener, place(event)));
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> again(LaneId lane) {
        LogEvent latest = lacking.remove(lane);
        return latest == null ? Uni.createFrom().voidItem() : take(List.of(latest));
    }

    private static String place(LogEvent event) {
        return event.source() + " lane " + event.lane() + " position " + event.position();
    }
}
