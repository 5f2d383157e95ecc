package se.stafett.service.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import org.jboss.logging.Logger;
import se.stafett.contracts.event.LogEvent;
import se.stafett.service.broker.Broker;
import se.stafett.service.start.CannotStart;
import se.stafett.store.postgres.PostgresOutbox;
import se.stafett.store.relay.KafkaPublisher;
import se.stafett.store.relay.Relay;
import se.stafett.store.relay.RelaySettings;
import se.stafett.store.relay.UnsuitableTopic;

/**
 * Publishes what was decided, from the first moment to the last. It needs no broker to start: commands are accepted
 * without one, and what has gathered goes out when it comes. A broker that answers must have the topic as agreed, though.
 */
@Singleton
class EventRelay {
    private static final Logger LOG = Logger.getLogger(EventRelay.class);
    private static final int FIRST = 1;
    private static final int BEFORE_THE_REST = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final KafkaPublisher publisher;
    private final Relay relay;
    private final String topic;
    private final int partitions;
    private CompletableFuture<Integer> connected = new CompletableFuture<>();

    EventRelay(
            SessionFactory sessions,
            RelayMeters meters,
            Broker broker,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "stafett.topic") String topic,
            @ConfigProperty(name = "stafett.topic.partitions") int partitions,
            @ConfigProperty(name = "stafett.instance") String instance) {
        PostgresOutbox outbox = new PostgresOutbox(sessions);
        publisher = new KafkaPublisher(
                broker.settings(), topic, published -> outbox.firstLacking(of("/" + service, published)));
        relay = new Relay(outbox, publisher, RelaySettings.of(instance), meters);
        this.topic = topic;
        this.partitions = partitions;
    }

    private static List<LogEvent> of(String source, List<LogEvent> published) {
        return published.stream().filter(event -> event.source().equals(source)).toList();
    }

    /** Asks the broker while the database is asked what else must hold. */
    void connect(@Observes @Priority(FIRST) StartupEvent event) {
        connected = publisher.connect().subscribeAsCompletionStage();
    }

    void requireTopic(@Observes @Priority(BEFORE_THE_REST) StartupEvent event) {
        try {
            int found = connected.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (found != partitions) {
                throw new CannotStart("topic " + topic + " has " + found + " partitions, and " + partitions
                        + " are wanted: make it anew with as many, or set STAFETT_TOPIC_PARTITIONS for all services");
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnsuitableTopic unsuitable) {
                throw new CannotStart(String.valueOf(unsuitable.getMessage()));
            }
            if (failed.getCause() instanceof ApiException refused && !(refused instanceof RetriableException)) {
                throw new CannotStart("Kafka does not give topic " + topic + ": " + refused.getMessage());
            }
            LOG.warnf("Kafka does not answer; what is decided waits for it: %s", failed.getCause());
        } catch (TimeoutException late) {
            LOG.warn("Kafka does not answer; what is decided waits for it");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void start(@Observes StartupEvent event) {
        relay.start();
    }

    void stop(@Observes ShutdownEvent event) {
        relay.close();
        publisher.close();
    }

    /** There may be new events. */
    void wake() {
        relay.wake();
    }
}
