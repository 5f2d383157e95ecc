package se.stafett.local.subscriber;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringSerializer;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.local.stack.LocalKafka;

/** A topic of one test on the shared broker. */
public final class Topic implements AutoCloseable {
    private static final int PARTITIONS = 16;

    final String name;
    private final KafkaProducer<String, String> producer;

    Topic() {
        this("plan." + UUID.randomUUID());
    }

    /** A topic of that name, made unless it is there. */
    public Topic(String name) {
        this.name = name;
        LocalKafka.shared().topics().create(name);
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        LocalKafka.shared().bootstrap()),
                new StringSerializer(),
                new StringSerializer());
    }

    public void publish(Iterable<LogEvent> events) throws ExecutionException, InterruptedException {
        for (LogEvent event : events) {
            publish(event);
        }
    }

    void publish(LogEvent event) throws ExecutionException, InterruptedException {
        ProducerRecord<String, String> record =
                new ProducerRecord<>(name, event.lane() % PARTITIONS, event.patientRef(), event.payload());
        Headers headers = record.headers();
        CloudEventHeaders.of(event)
                .forEach((header, value) -> headers.add(header, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record).get();
    }

    void publishWithoutHeaders(String value) throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(name, 0, "key", value)).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
