package se.stafett.audit.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import se.stafett.audit.outcome.AuditFailure;
import se.stafett.audit.outcome.ExitCode;
import se.stafett.contracts.event.Lane;
import se.stafett.local.stack.KafkaTopics;

/**
 * The topics of all services, up to where they ended when this was opened. Without a consumer group: nothing of the reader is kept in
 * Kafka. Each partition is a share.
 */
final class KafkaSource implements LogSource {
    private static final List<String> TOPICS =
            List.of(KafkaTopics.ASSESSMENT, KafkaTopics.PLAN, KafkaTopics.HANDOVER, KafkaTopics.FOLLOW_UP);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int STALLED_POLLS = 60;

    private final String bootstrap;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final int partitions;
    private final Map<TopicPartition, Long> begins;
    private final Map<TopicPartition, Long> ends;

    private KafkaSource(String bootstrap, KafkaConsumer<byte[], byte[]> consumer, Duration patience) {
        this.bootstrap = bootstrap;
        this.consumer = consumer;
        this.partitions = partitions(patience);
        List<TopicPartition> all = IntStream.range(0, partitions)
                .mapToObj(KafkaSource::of)
                .flatMap(List::stream)
                .toList();
        this.begins = consumer.beginningOffsets(all, PATIENCE);
        this.ends = consumer.endOffsets(all, PATIENCE);
    }

    static KafkaSource open(String bootstrap) {
        return open(bootstrap, PATIENCE);
    }

    /** @param patience how long to wait for a first answer */
    static KafkaSource open(String bootstrap, Duration patience) {
        KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrap);
        try {
            return new KafkaSource(bootstrap, consumer, patience);
        } catch (KafkaException away) {
            consumer.close();
            throw notReached(bootstrap, away);
        } catch (AuditFailure failure) {
            consumer.close();
            throw failure;
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrap) {
        try {
            return new KafkaConsumer<>(Map.of(
                    ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrap,
                    ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                    ByteArrayDeserializer.class,
                    ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                    ByteArrayDeserializer.class,
                    ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                    false,
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    // the last request for a share asks for what is behind its end, and the next one waits for it
                    ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                    10,
                    ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                    16 << 20,
                    ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                    4 << 20,
                    ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                    2_000));
        } catch (KafkaException unusable) {
            throw notReached(bootstrap, unusable);
        }
    }

    private static AuditFailure notReached(String bootstrap, KafkaException why) {
        return new AuditFailure(
                ExitCode.NOT_REACHED, "Kafka at " + bootstrap + " was not reached: " + why.getMessage(), why);
    }

    private int partitions(Duration patience) {
        int most = 0;
        for (String topic : TOPICS) {
            int found = consumer.partitionsFor(topic, patience).size();
            if (found == 0 || Lane.COUNT % found != 0 || (most > 0 && found != most)) {
                throw new AuditFailure(
                        ExitCode.NOT_REACHED,
                        "Kafka at " + bootstrap + " has " + found + " partitions of " + topic
                                + ", which is not how the log is kept.");
            }
            most = found;
        }
        return most;
    }

    private static List<TopicPartition> of(int partition) {
        return TOPICS.stream()
                .map(topic -> new TopicPartition(topic, partition))
                .toList();
    }

    private long end(TopicPartition partition) {
        return Objects.requireNonNull(ends.get(partition));
    }

    private long count(int partition) {
        return of(partition).stream()
                .mapToLong(one -> end(one) - Objects.requireNonNull(begins.get(one)))
                .sum();
    }

    @Override
    public List<Share> shares() {
        return IntStream.range(0, partitions)
                .mapToObj(partition -> new Share(partition, partitions, count(partition)))
                .toList();
    }

    @Override
    public void read(Share share, EventTaker taker) {
        try {
            List<TopicPartition> open = new ArrayList<>(of(share.number()));
            consumer.assign(open);
            consumer.seekToBeginning(open);
            open.removeIf(this::isRead);
            Repeats repeats = new Repeats(taker);
            int without = 0;
            while (!open.isEmpty()) {
                int got = poll(repeats);
                open.removeIf(this::isRead);
                without = got > 0 ? 0 : without + 1;
                if (without > STALLED_POLLS) {
                    throw new AuditFailure(ExitCode.NOT_REACHED, "Kafka at " + bootstrap + " gives no more records.");
                }
            }
            repeats.end();
        } catch (KafkaException away) {
            throw notReached(bootstrap, away);
        }
    }

    private boolean isRead(TopicPartition partition) {
        return consumer.position(partition, PATIENCE) >= end(partition);
    }

    private int poll(Repeats repeats) {
        int got = 0;
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            got++;
            if (record.offset() < end(new TopicPartition(record.topic(), record.partition()))) {
                repeats.take(KafkaRecords.event(record, partitions));
            }
        }
        return got;
    }

    @Override
    public String name() {
        return "Kafka at " + bootstrap;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
