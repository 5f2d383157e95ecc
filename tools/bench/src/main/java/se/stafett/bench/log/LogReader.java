package se.stafett.bench.log;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.stafett.local.stack.KafkaTopics;

/** All partitions of the plans' topic, read by one thread without a consumer group. */
final class LogReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    private LogReader(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        this.consumer = consumer;
        this.partitions = partitions;
    }

    static LogReader fromBeginning(String bootstrap) {
        LogReader reader = open(bootstrap);
        reader.consumer.seekToBeginning(reader.partitions);
        return reader;
    }

    /** From what comes after this call. */
    static LogReader fromEnd(String bootstrap) {
        LogReader reader = open(bootstrap);
        reader.consumer.endOffsets(reader.partitions).forEach(reader.consumer::seek);
        return reader;
    }

    private static LogReader open(String bootstrap) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                2000,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false));
        List<TopicPartition> partitions = consumer.partitionsFor(KafkaTopics.PLAN, PATIENCE).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        return new LogReader(consumer, partitions);
    }

    /** How many records the topic has now. */
    long records() {
        return consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * Reads so many records, unless they do not come within a minute.
     *
     * @return how many came
     */
    long read(long wanted, Consumer<ConsumerRecord<byte[], byte[]>> taker) {
        long end = System.nanoTime() + LONG.toNanos();
        long read = 0;
        while (read < wanted && System.nanoTime() - end < 0) {
            for (ConsumerRecord<byte[], byte[]> record : next(POLL)) {
                taker.accept(record);
                read++;
            }
        }
        return read;
    }

    ConsumerRecords<byte[], byte[]> next(Duration wait) {
        return consumer.poll(wait);
    }

    /** Bytes of a record's value, key and headers. */
    static long size(ConsumerRecord<byte[], byte[]> record) {
        long size = (long) record.serializedKeySize() + record.serializedValueSize();
        for (var header : record.headers()) {
            size += header.key().length() + header.value().length;
        }
        return size;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
