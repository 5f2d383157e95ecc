package se.stafett.store.seal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import se.stafett.contracts.seal.SignedNote;
import se.stafett.store.FiniteReading;

/** The published checkpoints of all logs, on the first partition of one topic; the key of a record is the log's origin. */
public final class KafkaCheckpoints implements Published, AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long STEP = 500;

    private final Map<String, Object> cluster;
    private final TopicPartition partition;
    private final String origin;
    private final Duration patience;
    private @Nullable KafkaProducer<String, String> producer;

    /**
     * @param bootstrap {@code host:port} of one broker or several, with commas between
     * @param origin the log's name
     */
    public KafkaCheckpoints(String bootstrap, String topic, String origin) {
        this(bootstrap, topic, origin, LONG);
    }

    /** @param cluster how to reach it, by the names that Kafka clients use */
    public KafkaCheckpoints(Map<String, Object> cluster, String topic, String origin) {
        this(cluster, topic, origin, LONG);
    }

    KafkaCheckpoints(String bootstrap, String topic, String origin, Duration patience) {
        this(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap), topic, origin, patience);
    }

    private KafkaCheckpoints(Map<String, Object> cluster, String topic, String origin, Duration patience) {
        this.patience = patience;
        this.cluster = Map.copyOf(cluster);
        this.partition = new TopicPartition(topic, 0);
        this.origin = origin;
    }

    /** Looks for it from the end of the topic backwards. */
    @Override
    public Optional<SignedNote> last() {
        Map<String, Object> settings = new HashMap<>(cluster);
        settings.putAll(FiniteReading.SETTINGS);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            long begin = offset(consumer.beginningOffsets(List.of(partition), patience));
            Optional<SignedNote> found = Optional.empty();
            for (long end = offset(consumer.endOffsets(List.of(partition), patience));
                    end > begin && found.isEmpty();
                    end -= STEP) {
                found = lastBetween(consumer, Math.max(begin, end - STEP), end);
            }
            return found;
        }
    }

    private Optional<SignedNote> lastBetween(KafkaConsumer<String, String> consumer, long from, long end) {
        consumer.seek(partition, from);
        Optional<SignedNote> found = Optional.empty();
        while (consumer.position(partition, patience) < end) {
            for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
                if (origin.equals(record.key()) && record.offset() < end) {
                    found = Optional.of(SignedNote.parse(record.value()));
                }
            }
        }
        return found;
    }

    private long offset(Map<TopicPartition, Long> offsets) {
        return Optional.ofNullable(offsets.get(partition))
                .orElseThrow(() -> new IllegalStateException("there is no topic " + partition.topic()));
    }

    @Override
    public synchronized void publish(SignedNote checkpoint) {
        try {
            producer()
                    .send(new ProducerRecord<>(partition.topic(), partition.partition(), origin, checkpoint.toString()))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the checkpoint was not published", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a checkpoint was published", e);
        }
    }

    private KafkaProducer<String, String> producer() {
        KafkaProducer<String, String> current = producer;
        if (current == null) {
            Map<String, Object> settings = new HashMap<>(cluster);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) patience.toMillis());
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis() / 2);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
            settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 1 << 20);
            current = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
            producer = current;
        }
        return current;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
