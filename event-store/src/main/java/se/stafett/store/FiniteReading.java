package se.stafett.store;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** How a Kafka consumer reads a topic that is there, from some place to where it ends now, for no group, and closes. */
public final class FiniteReading {
    /** Besides how to reach the cluster, by the names that Kafka clients use. */
    public static final Map<String, Object> SETTINGS = Map.of(
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            // the last request asks for what is behind the end, and the client waits for it before it closes
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
            10);

    private FiniteReading() {}
}
