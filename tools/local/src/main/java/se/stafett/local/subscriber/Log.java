package se.stafett.local.subscriber;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;

/**
 * A topic from its very beginning, all partitions, without a consumer group: nothing about the reader is kept in Kafka,
 * and no other reader takes a share. Records of one partition come in order.
 */
final class Log implements AutoCloseable {
    private static final Duration LOOK_UP = Duration.ofSeconds(15);

    private final KafkaConsumer<byte[], byte[]> consumer;

    private Log(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /** @throws Stopped when there is no such topic */
    static Log open(String bootstrap, String topic) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false));
        List<TopicPartition> partitions = consumer.partitionsFor(topic, LOOK_UP).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            consumer.close();
            throw new Stopped(End.FAILED, "Kafka has no topic " + topic + ".");
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new Log(consumer);
    }

    /**
     * What has come since the last call; waits for the first event, at most so long.
     *
     * @throws Stopped when a record is no event
     */
    List<LogEvent> next(Duration wait) {
        List<LogEvent> events = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(wait)) {
            events.add(event(record));
        }
        return events;
    }

    /** Makes a waiting {@link #next} end; the only call that another thread may make. */
    void wakeUp() {
        consumer.wakeup();
    }

    private static LogEvent event(ConsumerRecord<byte[], byte[]> record) {
        String where = "Partition " + record.partition() + ", offset " + record.offset() + ": ";
        if (record.value() == null) {
            throw new Stopped(End.UNREADABLE, where + "a record without a value is no event.");
        }
        try {
            return CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value());
        } catch (BrokenHeader broken) {
            throw new Stopped(End.UNREADABLE, where + broken.getMessage() + ".");
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
