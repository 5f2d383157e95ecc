package se.stafett.trials.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.local.stack.KafkaTopics;

/** The topic with the plan events, read from its beginning by nobody's group. */
final class Topic implements AutoCloseable {
    /** How many the topics of events have. */
    static final int PARTITIONS = 16;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    private Topic(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
        this.partitions = consumer.partitionsFor(KafkaTopics.PLAN, Duration.ofSeconds(30)).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    static Topic open(String bootstrap) {
        return new Topic(new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false)));
    }

    /** What has come since the last call; waits for the first record, at most so long. */
    List<Delivered> next(Duration wait) {
        List<Delivered> records = new ArrayList<>();
        consumer.poll(wait).forEach(record -> records.add(delivered(record)));
        return records;
    }

    /** Everything from where the reading stands to the present end, partition by partition. */
    List<Delivered> toTheEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, Duration.ofSeconds(30));
        List<Delivered> records = new ArrayList<>();
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            records.addAll(next(Duration.ofMillis(500)));
        }
        records.sort(Comparator.comparingInt(Delivered::partition).thenComparingLong(Delivered::offset));
        return records;
    }

    private static Delivered delivered(ConsumerRecord<byte[], byte[]> record) {
        return new Delivered(
                record.partition(),
                record.offset(),
                new String(record.key(), StandardCharsets.UTF_8),
                CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
