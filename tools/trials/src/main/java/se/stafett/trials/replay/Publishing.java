package se.stafett.trials.replay;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.stack.KafkaTopics;

/** Brings a made log to a broker, as plan-service's relay would. */
final class Publishing implements AutoCloseable {
    private static final int PARTITIONS = 16;

    private final MadeLog log;
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Optional<Exception>> failure = new AtomicReference<>(Optional.empty());
    private long published;

    Publishing(MadeLog log, String bootstrap) {
        this.log = log;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        1 << 17),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes the next events of the log, and returns when the broker has them. */
    void publish(long events) {
        for (long i = 0; i < events; i++) {
            // what became of it, the callback is told
            Future<RecordMetadata> unused = producer.send(record(log.next()), (place, refused) -> {
                if (refused != null) {
                    failure.set(Optional.of(refused));
                }
            });
        }
        producer.flush();
        failure.get().ifPresent(refused -> {
            throw new IllegalStateException("the broker did not take every event", refused);
        });
        published += events;
    }

    long published() {
        return published;
    }

    static ProducerRecord<String, byte[]> record(LogEvent event) {
        RecordHeaders headers = new RecordHeaders();
        CloudEventHeaders.of(event).forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        int partition = event.lane() % PARTITIONS;
        return new ProducerRecord<>(
                KafkaTopics.PLAN, partition, event.patientRef(), event.payload().getBytes(US_ASCII), headers);
    }

    @Override
    public void close() {
        producer.close();
    }
}
