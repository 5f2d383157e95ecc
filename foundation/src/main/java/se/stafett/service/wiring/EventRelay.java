package se.stafett.service.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.service.broker.Broker;
import se.stafett.store.postgres.PostgresOutbox;
import se.stafett.store.relay.KafkaPublisher;
import se.stafett.store.relay.Relay;
import se.stafett.store.relay.RelaySettings;

/**
 * Publishes what was decided, from the first moment to the last. It needs no broker to start: commands are accepted
 * without one, and what has gathered goes out when it comes.
 */
@Singleton
class EventRelay {

    private final KafkaPublisher publisher;
    private final Relay relay;

    EventRelay(
            SessionFactory sessions,
            RelayMeters meters,
            Broker broker,
            @ConfigProperty(name = "stafett.topic") String topic,
            @ConfigProperty(name = "stafett.instance") String instance) {
        publisher = new KafkaPublisher(broker.settings(), topic);
        relay = new Relay(new PostgresOutbox(sessions), publisher, RelaySettings.of(instance), meters);
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
