package se.stafett.store.relay;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;

/** Reads a topic from its beginning, as any consumer could. */
final class Topic {
    private Topic() {}

    /** Waits until so many records are there, and gives all that are. */
    static List<ConsumerRecord<String, byte[]>> read(String bootstrap, String topic, int atLeast) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = atBeginning(bootstrap, topic)) {
            await().until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                return records.size() >= atLeast;
            });
        }
        return records;
    }

    /** All records up to the present end. */
    static List<ConsumerRecord<String, byte[]>> readToEnd(String bootstrap, String topic) {
        try (Consumer<String, byte[]> consumer = atBeginning(bootstrap, topic)) {
            long end = consumer.endOffsets(consumer.assignment()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            return read(bootstrap, topic, (int) end);
        }
    }

    private static Consumer<String, byte[]> atBeginning(String bootstrap, String topic) {
        Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        consumer.seekToBeginning(consumer.assignment());
        return consumer;
    }

    static LogEvent event(ConsumerRecord<String, byte[]> record) {
        return CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value());
    }
}
