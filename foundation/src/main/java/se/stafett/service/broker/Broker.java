package se.stafett.service.broker;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How to reach the cluster, for clients of all kinds: its address, and what is configured as {@code kafka.*} (in the environment
 * {@code KAFKA_*}), such as {@code KAFKA_SECURITY_PROTOCOL}; the rest of the name is Kafka's own.
 */
@Singleton
public class Broker {
    // What belongs to one client alone.
    private static final Set<String> NOT_SHARED = Set.of("group.id", "client.id");

    private final Map<String, Object> settings;

    Broker(
            @ConfigProperty(name = "stafett.kafka") String bootstrap,
            @Identifier("default-kafka-broker") Map<String, Object> configured) {
        Map<String, Object> shared = new HashMap<>(configured);
        shared.keySet().removeAll(NOT_SHARED);
        shared.put("bootstrap.servers", bootstrap);
        settings = Map.copyOf(shared);
    }

    /** By the names that Kafka's clients use. */
    public Map<String, Object> settings() {
        return settings;
    }

    /** The same, and what one client needs besides. */
    public Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(settings);
        all.putAll(own);
        return all;
    }
}
