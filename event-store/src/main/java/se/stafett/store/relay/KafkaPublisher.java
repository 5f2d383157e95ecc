package se.stafett.store.relay;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;

/**
 * Publishes to a Kafka topic: partition = lane modulo the number of partitions, key = patient reference, headers by
 * {@link CloudEventHeaders}, value = the payload. Guaranteed: what was acknowledged is with all in-sync replicas; within a
 * partition, nothing follows a record that failed.
 *
 * <p>The plain producer, and not a messaging channel, because of that second promise: a producer that goes on after a
 * failed batch leaves a gap before what follows. So one request is under way at a time, and at the first failure the
 * producer is closed from its own callback, before it can send another; the next attempt begins with a new one. A single
 * request carries a whole read of the relay, so that little speed is lost.
 */
public final class KafkaPublisher implements Publisher, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(KafkaPublisher.class);

    private static final Map<String, Object> GUARANTEES = Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
            1);

    private static final Map<String, Object> DEFAULTS = Map.of(
            ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024,
            ProducerConfig.LINGER_MS_CONFIG, 0,
            ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);

    private final Map<String, Object> settings = new HashMap<>(DEFAULTS);
    private final String topic;
    private final IntConsumer first;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("kafka-publisher").daemon().factory());

    private volatile @Nullable Connection connection;

    /** @param bootstrap {@code host:port} of one broker or several, with commas between */
    public KafkaPublisher(String bootstrap, String topic) {
        this(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap), topic);
    }

    /** @param client how to reach the cluster, by the names that Kafka clients use; what the guarantees rest on stays */
    public KafkaPublisher(Map<String, Object> client, String topic) {
        this(client, partitions -> {}, topic);
    }

    /**
     * @param client how to reach the cluster, by the names that Kafka clients use; what the guarantees rest on stays
     * @param holdings must hold what the topic ends with, each time before something is added to it over a new connection
     */
    public KafkaPublisher(Map<String, Object> client, String topic, Holdings holdings) {
        this(client, new TopicEnd(client, topic, holdings)::requireHeld, topic);
    }

    private KafkaPublisher(Map<String, Object> client, IntConsumer first, String topic) {
        settings.putAll(client);
        settings.putAll(GUARANTEES);
        this.topic = topic;
        this.first = first;
    }

    /**
     * Connects now instead of at the first event. Fails with {@link UnsuitableTopic} if the topic's number of partitions
     * does not divide 64 or it holds what the store does not, and with Kafka's own failure if the broker cannot be reached
     * within 10 s.
     *
     * @return the topic's number of partitions
     */
    public Uni<Integer> connect() {
        return Uni.createFrom()
                .voidItem()
                .emitOn(thread)
                .map(begun -> connected().partitions());
    }

    @Override
    public Uni<Void> publish(List<LogEvent> events) {
        return Uni.createFrom().emitter(emitter -> thread.execute(() -> publish(events, emitter)));
    }

    private void publish(List<LogEvent> events, UniEmitter<? super Void> emitter) {
        try {
            Connection current = connected();
            Delivery delivery = new Delivery(events.size(), emitter, current);
            for (LogEvent event : events) {
                if (current.isBroken()) {
                    return;
                }
                // what becomes of it is told to the delivery
                Future<RecordMetadata> unused = current.producer().send(record(event, current.partitions()), delivery);
            }
        } catch (RuntimeException e) {
            disconnect();
            emitter.fail(e);
        }
    }

    private Connection connected() {
        Connection current = connection;
        if (current == null || current.isBroken()) {
            disconnect();
            current = Connection.open(settings, topic, first);
            connection = current;
        }
        return current;
    }

    private void disconnect() {
        Connection current = connection;
        if (current != null) {
            current.breakOff();
            connection = null;
        }
    }

    private ProducerRecord<String, byte[]> record(LogEvent event, int partitions) {
        RecordHeaders headers = new RecordHeaders();
        CloudEventHeaders.of(event).forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ProducerRecord<>(
                topic,
                event.lane() % partitions,
                event.patientRef(),
                event.payload().getBytes(StandardCharsets.US_ASCII),
                headers);
    }

    /** Ends at once; what is under way may or may not arrive. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("A publication did not heed the stop; its producer is closed under it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        disconnect();
    }
}
