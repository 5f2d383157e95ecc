package se.stafett.service.listening;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import se.stafett.contracts.event.BrokenHeader;
import se.stafett.contracts.event.CloudEventHeaders;
import se.stafett.contracts.event.LogEvent;
import se.stafett.contracts.rebuild.LaneId;
import se.stafett.service.broker.Broker;
import se.stafett.store.FiniteReading;
import se.stafett.store.inbox.FetchMissing;

/**
 * The log once more, from its beginning, for a listener that lacks events: it is new, or its database was restored. Kafka
 * keeps the whole log, so that the service that wrote it need not run. What Kafka lacks too is not found here.
 */
@Singleton
class LogAgain implements FetchMissing {
    private static final Logger LOG = Logger.getLogger(LogAgain.class);
    private static final int MOST = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> settings;
    private final Map<String, String> topics = new ConcurrentHashMap<>();
    private final Map<LaneId, Mark> marks = new ConcurrentHashMap<>();

    /** Where a look for a lane ended. What comes next lies behind it, unless the log was written out of order. */
    private record Mark(long position, long offset) {}

    LogAgain(Broker broker) {
        settings = broker.with(FiniteReading.SETTINGS);
    }

    /** Remembers where a service publishes. */
    void found(String source, String topic) {
        topics.putIfAbsent(source, topic);
    }

    /** Reads what it is told to, for no group. */
    KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    public Uni<List<LogEvent>> after(String source, int lane, long position) {
        return Uni.createFrom()
                .item(() -> read(source, lane, position))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private List<LogEvent> read(String source, int lane, long position) {
        String topic = topics.get(source);
        if (topic == null) {
            return List.of();
        }
        try (var consumer = consumer()) {
            int partitions = consumer.partitionsFor(topic, PATIENCE).size();
            var partition = new TopicPartition(topic, lane % partitions);
            consumer.assign(List.of(partition));
            long end = consumer.endOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
            LaneId id = new LaneId(source, lane);
            Mark mark = marks.get(id);
            if (mark != null && mark.position() <= position && mark.offset() < end) {
                consumer.seek(partition, mark.offset());
                List<LogEvent> found = read(consumer, partition, end, id, position);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            consumer.seekToBeginning(List.of(partition));
            return read(consumer, partition, end, id, position);
        }
    }

    private List<LogEvent> read(
            KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long end, LaneId lane, long position) {
        List<LogEvent> found = new ArrayList<>();
        while (found.size() < MOST && consumer.position(partition, PATIENCE) < end) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                next(record, lane, position + found.size() + 1).ifPresent(event -> {
                    found.add(event);
                    marks.put(lane, new Mark(event.position(), record.offset()));
                });
            }
        }
        return found;
    }

    /** The next one alone: the log may hold an event twice, and what follows a missing one is of no use. */
    private static Optional<LogEvent> next(ConsumerRecord<String, byte[]> record, LaneId lane, long position) {
        try {
            return Optional.of(CloudEventHeaders.read(record.headers(), Header::key, Header::value, record.value()))
                    .filter(event -> event.source().equals(lane.source()))
                    .filter(event -> event.lane() == lane.lane() && event.position() == position);
        } catch (BrokenHeader broken) {
            LOG.debugf("passed over record %d: %s", record.offset(), broken.getMessage());
            return Optional.empty();
        }
    }
}
