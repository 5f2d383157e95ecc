package se.stafett.service.listening;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jboss.logging.Logger;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;
import se.stafett.service.traces.HeardTraces;
import se.stafett.store.inbox.InOrder;
import se.stafett.store.inbox.Inbox;
import se.stafett.store.inbox.InboxSettings;
import se.stafett.store.inbox.ParkedSequences;
import se.stafett.store.inbox.Retried;

/**
 * Gives what came from Kafka to all listeners: lanes side by side, the events of a lane one after the other. What several services
 * tell of the same patients has the same lane, and is not taken in at the same time: two transactions could wait for each other.
 */
@Singleton
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    // Each takes a connection to the database; commands must not wait for them.
    private static final int LANES_AT_ONCE = 8;

    private final List<Way> ways;
    private final LogAgain log;
    private final ListeningMeters meters;
    private final Map<Retries, ParkedSequences> waiting = new HashMap<>();
    private final HeardTraces traces;
    private volatile boolean ending;

    Intake(
            SessionFactory sessions,
            @All List<Listener> listeners,
            LogAgain log,
            ListeningMeters meters,
            HeardTraces traces) {
        this.traces = traces;
        this.log = log;
        this.meters = meters;
        this.ways = listeners.stream().map(listener -> way(sessions, listener)).toList();
    }

    void start(@Observes StartupEvent event) {
        waiting.forEach((retries, parked) -> parked.waiting()
                .subscribe()
                .with(retries::begin, failure -> LOG.warnf("what is parked is not tried again: %s", failure)));
    }

    void stop(@Observes ShutdownEvent event) {
        ending = true;
    }

    /** What fails is parked at once: trying it again where it stands would let all others wait. */
    private Way way(SessionFactory sessions, Listener listener) {
        String name = listener.name();
        Inbox inbox = new Inbox(sessions, InboxSettings.once(name), listener::of, log);
        ParkedSequences parked = new ParkedSequences(sessions, name, listener::of);
        Retries retries = new Retries(
                name,
                (source, patient) ->
                        parked.retry(source, patient, "the listener").map(Intake::applied));
        waiting.put(retries, parked);
        return new Way(name, inbox, retries, meters, () -> ending);
    }

    /** @throws IllegalStateException when not all could be, so that they are tried again */
    private static int applied(Retried retried) {
        if (retried.held() != null) {
            throw new IllegalStateException(retried.held());
        }
        return retried.applied();
    }

    /** Ends when every event has been taken in by every listener, so that the records may be acknowledged. */
    public Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        Map<Integer, Map<LaneId, List<LogEvent>>> lanes = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                LogEvent event = CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value());
                log.found(event.source(), record.topic());
                lanes.computeIfAbsent(event.lane(), lane -> new LinkedHashMap<>())
                        .computeIfAbsent(new LaneId(event.source(), event.lane()), lane -> new ArrayList<>())
                        .add(event);
            } catch (BrokenHeader broken) {
                meters.unreadable();
                LOG.errorf(
                        "record %d of partition %d of %s is no event: %s",
                        record.offset(), record.partition(), record.topic(), broken.getMessage());
            }
        }
        return Multi.createFrom()
                .iterable(lanes.values())
                .onItem()
                .transformToUni(sources -> InOrder.each(sources.values(), this::lane))
                .merge(LANES_AT_ONCE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> lane(List<LogEvent> events) {
        return InOrder.each(ways, way -> traces.of(way.listener(), events, () -> way.take(events)));
    }
}
